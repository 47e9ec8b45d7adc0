"""People, state and the outside world: store, service, web pages, command line."""
