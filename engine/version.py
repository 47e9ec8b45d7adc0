"""The version of the engine, which every assessment names."""

from typing import Final

ENGINE_VERSION: Final = "0.1.0"
