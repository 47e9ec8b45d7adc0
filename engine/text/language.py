"""Guesses the language of a longer text in Latin script from its commonest words."""

from collections import Counter
from typing import Final

# Words of the look-up form that are frequent in one of the languages and rare in the others.
_COMMON: Final = {
    "en": "the of and to was with by his her that from for which he she were has had been on at",
    "fr": "le les des du et une dans pour par aux est sur avec qui ces ses sont ont lui etait",
    "es": "el los las y del por una que con fue su sus ha han para mediante dicho segun como",
    "pt": "os do da dos das em uma nao foi ao aos pela pelo seu sua pelos pelas",
    "de": "der und den dem mit von zu wurde im auf fur ist des sich nicht wegen einer eines hat",
    "it": "il gli della delle nel nella degli dei dal alla che sono stato anche alle suo",
    "tr": "ve bir ile bu icin olarak tarihinde isimli olan oldugu suretiyle suc sucu gore",
}
_LANGUAGE_OF: Final = {
    word: language for language, words in _COMMON.items() for word in words.split()
}
# A title has too few common words to tell; a text in two languages has no clear majority.
_LEAST_WORDS: Final = 5
_LEAST_SHARE: Final = 0.8


def likely_language(text: str) -> str | None:
    """The language of `text` (in look-up form), or `None` if it is short, mixed or not Latin."""
    votes = Counter(filter(None, map(_LANGUAGE_OF.get, text.split())))
    if not votes:
        return None
    (language, count), total = votes.most_common(1)[0], votes.total()
    return language if count >= _LEAST_WORDS and count >= _LEAST_SHARE * total else None
