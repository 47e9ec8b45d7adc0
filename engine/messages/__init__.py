"""What flags say to people: catalogues in four languages, and the forms their values take."""

from engine.messages.catalogues import Catalogues, NoText
from engine.messages.language import Language

__all__ = ["Catalogues", "Language", "NoText"]
