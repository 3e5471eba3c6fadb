"""A second, separate implementation: written from the design, never from the core's code."""

from .webhook import Webhook
from .words import Refused, Unjudged

__all__ = ["Refused", "Unjudged", "Webhook"]
