recorder.look();
