"""A small library: which books there are, who has them, and when they are due."""
