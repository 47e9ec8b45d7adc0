"""The language of a text is told, or left open; never guessed for a short one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text.identify import identify

TEXTS = {
    "en": "On 2 May 2021 in Salto the accused fired twice at her neighbour with a pistol after a"
    " quarrel over a wall, and the neighbour died the same day in hospital.",
    "fr": "Le 2 mai 2021, à Salto, la prévenue a tiré deux fois sur sa voisine avec un pistolet"
    " après une dispute au sujet d'un mur ; la voisine est décédée le jour même.",
    "es": "El 2 de mayo de 2021, en Salto, la acusada disparó dos veces contra su vecina con una"
    " pistola después de una disputa por un muro; la vecina falleció el mismo día.",
    "ar": "في الثاني من مايو 2021 في سالتو أطلقت المتهمة النار مرتين على جارتها بمسدس بعد خلاف حول"
    " جدار وتوفيت الجارة في اليوم نفسه في المستشفى العام بالمدينة",
    "pt": "No dia 2 de maio de 2021, em Salto, a acusada disparou duas vezes contra a vizinha com"
    " uma pistola depois de uma discussão sobre um muro; a vizinha morreu no mesmo dia.",
    "ru": "2 мая 2021 года в Сальто обвиняемая дважды выстрелила в соседку из пистолета после ссоры"
    " из-за стены; соседка скончалась в тот же день в городской больнице.",
    "tr": "2 Mayıs 2021 tarihinde Salto'da sanık, duvar yüzünden çıkan tartışmanın ardından"
    " komşusuna tabancayla iki el ateş etti; komşusu aynı gün hastanede hayatını kaybetti.",
    "fa": "در دوم مه ۲۰۲۱ در سالتو متهم پس از مشاجره بر سر دیوار دو بار با تپانچه به همسایه خود"
    " شلیک کرد و همسایه همان روز در بیمارستان شهر درگذشت و او فرار کرد",
    "zh": "二〇二一年五月二日在萨尔托被告人因围墙纠纷用手枪向邻居开了两枪邻居当天在医院死亡" * 3,
    "de": "Am 2. Mai 2021 schoss die Angeklagte in Salto nach einem Streit über eine Mauer zweimal"
    " mit einer Pistole auf ihre Nachbarin, die noch am selben Tag verstarb.",
    "pl": "Dnia 2 maja 2021 roku w Salto oskarżona dwukrotnie strzeliła z pistoletu do sąsiadki po"
    " kłótni o mur; sąsiadka zmarła tego samego dnia w szpitalu miejskim.",
    "uk": "2 травня 2021 року в Сальто обвинувачена двічі вистрілила в сусідку з пістолета після"
    " сварки через стіну; сусідка померла того ж дня у міській лікарні.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_the_language_of_a_summary_is_told(language: str) -> None:
    assert identify(TEXTS[language]) == language


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_a_name_from_another_language_does_not_change_it(language: str) -> None:
    assert identify(TEXTS[language] + " Müller-Łukaszewicz, Østergård, Иванов.") == language


@pytest.mark.parametrize("text", ["", "Murder", "Homicidio agravado; secuestro", "2021 / 17"])
def test_a_short_text_is_left_open(text: str) -> None:
    assert identify(text) is None


def test_a_text_half_in_one_language_and_half_in_another_is_not_called_a_third() -> None:
    mixed = TEXTS["en"][:80] + TEXTS["fr"][:80]
    assert identify(mixed) in (None, "en", "fr")


@given(st.text(max_size=400))
def test_no_text_breaks_it_and_the_answer_is_always_the_same(text: str) -> None:
    assert identify(text) == identify(text)
