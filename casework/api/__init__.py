"""The HTTP interface, one router a module."""
