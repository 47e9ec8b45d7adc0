"""Messages that leave the service, stored in the transaction that decides on them."""
