"""Finding the same person or the same facts again, in any spelling and through any channel."""
