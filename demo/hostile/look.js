witness.look();
