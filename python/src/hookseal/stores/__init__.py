"""Stores that remember handled events. `hookseal` itself exports them."""
