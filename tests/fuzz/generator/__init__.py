"""Endpoints and their deliveries, all from one seed."""

from .batch import batch

__all__ = ["batch"]
