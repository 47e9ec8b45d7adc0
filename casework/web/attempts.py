"""What a person is told who was not let in: what to do, and how long to wait."""

from __future__ import annotations

from math import ceil

from fastapi import Response

from casework.accounts.throttle import TooMany
from casework.web.forms import Form
from casework.web.rendering import Refusal, words
from casework.web.texts import console_texts
from engine.messages import Language


def refused_attempt(
    error: Exception, form: Form, language: Language, key: str
) -> tuple[Refusal, int]:
    """What to show above the form of an attempt that failed, and the status of the answer.

    `key` names the text for a wrong secret; one who has failed too often is told when to come
    again. What was typed is shown again, but for passwords, which no form shows.
    """
    say = words(console_texts(), language)
    if isinstance(error, TooMany):
        return Refusal(say("signin-wait", minutes=ceil(error.seconds / 60)), (), form.values()), 429
    return Refusal(say(key), (), form.values()), 401


def with_wait(response: Response, error: Exception) -> Response:
    """The answer, with how long to wait if that is why."""
    if isinstance(error, TooMany):
        response.headers["Retry-After"] = str(error.seconds)
    return response
