"""Pages for whoever keeps the service: they name cases by ids, and say nothing of them."""
