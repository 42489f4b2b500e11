// Stands for the script of a page.
