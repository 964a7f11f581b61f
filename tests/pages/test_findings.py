"""The sentences are chosen from the numbers: rising, falling, equal or nothing to say, in three languages."""

from datetime import date

import pytest

from pages._panorama import findings
from pages._panorama.causes import by_source, causes
from pages._panorama.memberships import closing_day, heir
from pages._panorama.naming import bureau_title, listed, of
from pages._panorama.scope import months_over
from pages._panorama.standing import standing
from pages._region.impact import finding as areas
from tests.pages.conftest import plain

M = 1_000_000
WHEN = {
    "fr": ("à fin septembre 2026", "à la même date en 2025"),
    "en": ("by the end of September 2026", "at the same date in 2025"),
    "es": ("al cierre de septiembre de 2026", "en la misma fecha de 2025"),
}


@pytest.mark.parametrize(
    ("lang", "before", "attainment", "said"),
    [
        ("fr", 16.6 * M, 0.82, "soit **82 % du plan phasé** et 11 % de plus qu’à la même date en 2025."),
        ("fr", 20.0 * M, 0.82, "soit **82 % du plan phasé** et 8 % de moins qu’à la même date en 2025."),
        ("fr", 18.4 * M, None, ", autant qu’à la même date en 2025."),
        ("fr", None, 1.04, "soit **104 % du plan phasé**."),
        ("fr", None, None, "à fin septembre 2026."),
        ("en", 16.6 * M, 0.82, "**82% of the phased plan** and 11% more than at the same date in 2025."),
        ("en", 20.0 * M, None, ", 8% less than at the same date in 2025."),
        ("en", 18.4 * M, 0.82, "and as much as at the same date in 2025."),
        ("es", 16.6 * M, 0.82, "el **82 % del plan escalonado** y un 11 % más que en la misma fecha de 2025."),
        ("es", 20.0 * M, None, ", un 8 % menos que en la misma fecha de 2025."),
        ("es", 18.4 * M, 0.82, "y lo mismo que en la misma fecha de 2025."),
    ],
)
def test_the_first_sentence_says_where_we_stand(
    lang: str, before: float | None, attainment: float | None, said: str
) -> None:
    sentence = plain(findings.position(18.4 * M, before, attainment, *WHEN[lang], lang))
    assert sentence.startswith({"fr": "**18,4 M$ de", "en": "**$18.4M of", "es": "**18,4 M$ de"}[lang])
    assert sentence.endswith(said)


def test_refunds_that_outweigh_gifts_are_not_compared() -> None:
    assert plain(findings.position(-3_000, 60_000, -0.5, *WHEN["fr"], "fr")).endswith("à fin septembre 2026.")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"businesses": (9.1 * M, 6.6 * M), "foundations": (4.1 * M, 5.3 * M), "individuals": (4.6 * M, 4.3 * M)},
            [
                "Les entreprises (+2,5 M$) portent la hausse ; les fondations reculent de 1,2 M$.",
                "Businesses (+$2.5M) carry the rise; foundations fall by $1.2M.",
                "Las empresas (+2,5 M$) sostienen el alza; las fundaciones retroceden 1,2 M$.",
            ],
        ),
        (
            {"businesses": (6.0 * M, 6.6 * M), "foundations": (2.8 * M, 6.9 * M), "individuals": (3.9 * M, 3.9 * M)},
            [
                "Les fondations (−4,1 M$) portent la baisse.",
                "Foundations (−$4.1M) carry the fall.",
                "Las fundaciones (−4,1 M$) concentran la caída.",
            ],
        ),
        (
            {"businesses": (8.0 * M, 6.0 * M), "foundations": (4.0 * M, 6.0 * M)},
            [
                "Les entreprises progressent de 2,0 M$ et les fondations reculent de 2,0 M$ : les deux se compensent.",
                "Businesses grow by $2.0M and foundations fall by $2.0M: the two cancel out.",
                "Las empresas crecen 2,0 M$ y las fundaciones retroceden 2,0 M$: ambos movimientos se compensan.",
            ],
        ),
        (
            {"businesses": (9.0 * M, 6.0 * M), "individuals": (8.5 * M, 6.0 * M), "other": (1.0 * M, 1.0 * M)},
            [
                "Les entreprises (+3,0 M$) et les particuliers (+2,5 M$) portent la hausse.",
                "Businesses (+$3.0M) and individuals (+$2.5M) carry the rise.",
                "Las empresas (+3,0 M$) y los particulares (+2,5 M$) sostienen el alza.",
            ],
        ),
        ({"businesses": (9.0 * M, 6.0 * M)}, ["", "", ""]),
        ({"businesses": (9.0 * M, None), "other": (1.0 * M, None)}, ["", "", ""]),
    ],
)
def test_causes_are_the_sources_that_moved(
    changes: dict[str, tuple[float | None, float | None]], said: list[str]
) -> None:
    assert [plain(causes(changes, lang)) for lang in ("fr", "en", "es")] == said


@pytest.mark.parametrize(
    ("now", "before", "plan", "said"),
    [
        (
            [1.0, 2.0, 4.0],
            [2.0, 2.5, 3.0],
            [1.0, 2.0, 3.0],
            [
                "2026 devance 2025 depuis mars ; avance de 1 $ sur le plan phasé",
                "2026 has been ahead of 2025 since March; $1 ahead of the phased plan",
                "2026 va por delante de 2025 desde marzo; 1 $ por encima del plan escalonado",
            ],
        ),
        (
            [1.0, 2.0, 3.0],
            [0.5, 4.0, 5.0],
            None,
            [
                "2026 est en retrait sur 2025 depuis février",
                "2026 has been behind 2025 since February",
                "2026 va por detrás de 2025 desde febrero",
            ],
        ),
        (
            [1.0, 2.0, 3.0],
            [1.0, 2.0, 3.0],
            [1.0, 2.0, 3.0],
            [
                "2026 suit 2025 de près ; le plan phasé est tenu",
                "2026 follows 2025 closely; the phased plan is met",
                "2026 sigue de cerca a 2025; el plan escalonado se cumple",
            ],
        ),
        (
            [1.0, 2.0, 3.0],
            None,
            [2.0, 3.0, 5.0],
            ["Retard de 2 $ sur le plan phasé", "$2 behind the phased plan", "2 $ por debajo del plan escalonado"],
        ),
        ([1.0, 2.0, 3.0], None, None, ["", "", ""]),
    ],
)
def test_the_curve_says_since_when_and_by_how_much(
    now: list[float], before: list[float] | None, plan: list[float] | None, said: list[str]
) -> None:
    months = ("2026-01", "2026-02", "2026-03")
    assert [plain(findings.cumulated(now, before, plan, months, lang)) for lang in ("fr", "en", "es")] == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"businesses": (3.0, 2.0), "other": (1.0, 1.0)},
            [
                "Les entreprises apportent 75 % des recettes, 50 % de plus qu’à la même date en 2025",
                "Businesses bring 75% of revenue, 50% more than at the same date in 2025",
                "Las empresas aportan el 75 % de los ingresos, un 50 % más que en la misma fecha de 2025",
            ],
        ),
        (
            {"foundations": (3.0, 4.0), "other": (1.0, None)},
            [
                "Les fondations apportent 75 % des recettes, 25 % de moins qu’à la même date en 2025",
                "Foundations bring 75% of revenue, 25% less than at the same date in 2025",
                "Las fundaciones aportan el 75 % de los ingresos, un 25 % menos que en la misma fecha de 2025",
            ],
        ),
        (
            {"individuals": (3.0, 3.0), "other": (1.0, None)},
            [
                "Les particuliers apportent 75 % des recettes, le même montant qu’à la même date en 2025",
                "Individuals bring 75% of revenue, the same amount as at the same date in 2025",
                "Los particulares aportan el 75 % de los ingresos, el mismo importe que en la misma fecha de 2025",
            ],
        ),
        (
            {"businesses": (3.0, None)},
            ["Les entreprises ont apporté 3 $", "Businesses brought $3", "Las empresas aportaron 3 $"],
        ),
        ({}, ["", "", ""]),
    ],
)
def test_sources_name_the_largest_and_how_it_moved(
    changes: dict[str, tuple[float | None, float | None]], said: list[str]
) -> None:
    found = [plain(by_source(changes, WHEN[lang][1], lang)) for lang in ("fr", "en", "es")]
    assert found == said


@pytest.mark.parametrize(
    ("places", "said"),
    [
        (
            [("Tchad", 0.6, 1.3), ("Mali", 1.4, 1.7), ("Ghana", 2.6, 2.1), ("Bénin", 1.0, None)],
            [
                "2 pays sur 3 sont à plus de 10 % sous leur plan ; le plus grand écart : Tchad (−1 $)",
                "2 countries of 3 are more than 10% under their plan; widest gap: Tchad (−$1)",
                "2 países de 3 están más de un 10 % por debajo de su plan; la mayor brecha: Tchad (−1 $)",
            ],
        ),
        (
            [("Tchad", 5.0, 10.0), ("Ghana", 26.0, 21.0)],
            [
                "Un pays sur 2 est à plus de 10 % sous son plan ; le plus grand écart : Tchad (−5 $)",
                "One country of 2 is more than 10% under its plan; widest gap: Tchad (−$5)",
                "Un país de 2 está más de un 10 % por debajo de su plan; la mayor brecha: Tchad (−5 $)",
            ],
        ),
        (
            [("Mali", 17.0, 17.0), ("Ghana", 26.0, 21.0)],
            [
                "Les 2 pays tiennent leur plan phasé ; la plus grande avance : Ghana (+5 $)",
                "All 2 countries meet their phased plan; furthest ahead: Ghana (+$5)",
                "Los 2 países cumplen su plan escalonado; el más adelantado: Ghana (+5 $)",
            ],
        ),
        ([("Ghana", 26.0, None)], ["", "", ""]),
    ],
)
def test_places_behind_their_plan_are_counted_and_the_widest_gap_named(
    places: list[tuple[str, float | None, float | None]], said: list[str]
) -> None:
    assert [plain(findings.against_plan(places, "countries", lang)) for lang in ("fr", "en", "es")] == said


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (
            [("Nutrition", 50.0, 100.0), ("Énergie", 120.0, 100.0)],
            [
                "Un domaine sur 2 atteint sa cible ; le plus loin : Nutrition (50 %)",
                "One area of 2 meets its target; furthest away: Nutrition (50%)",
                "Una esfera de 2 alcanza su meta; la más lejana: Nutrition (50 %)",
            ],
        ),
        (
            [("Nutrition", 50.0, 100.0)],
            [
                "Nutrition en est à 50 % de sa cible",
                "Nutrition stands at 50% of its target",
                "Nutrition va por el 50 % de su meta",
            ],
        ),
        (
            [("Nutrition", 1_270_000.0, None)],
            [
                "Nutrition touche le plus de personnes : 1,27 M",
                "Nutrition reaches most people: 1.27 M",
                "Nutrition llega a más personas que ninguna otra esfera: 1,27 M",
            ],
        ),
    ],
)
def test_areas_say_who_meets_the_target(rows: list[tuple[str, float | None, float | None]], said: list[str]) -> None:
    assert [plain(areas(rows, lang)) for lang in ("fr", "en", "es")] == said


@pytest.mark.parametrize(
    ("actual", "plan", "status"),
    [
        (12.4, 10, "ahead"),
        (11.0, 10, "on_track"),
        (9.0, 10, "on_track"),
        (8.2, 10, "watch"),
        (4.6, 10, "late"),
        (None, 10, "late"),
        (5.0, None, "no_data"),
    ],
)
def test_one_rule_says_where_an_office_stands(actual: float | None, plan: float | None, status: str) -> None:
    assert standing(actual, plan) == status


@pytest.mark.parametrize(
    ("year", "today", "closed", "last", "count", "running"),
    [
        (2026, date(2026, 9, 30), None, "2026-09", 9, None),
        (2026, date(2026, 9, 18), None, "2026-08", 8, "2026-09"),
        (2026, date(2026, 1, 5), None, "2026-01", 1, "2026-01"),
        (2025, date(2026, 9, 30), None, "2025-12", 12, None),
        (2025, date(2026, 9, 30), date(2025, 6, 30), "2025-06", 6, None),
        (2024, date(2026, 9, 30), date(2025, 6, 30), "2024-12", 12, None),
    ],
)
def test_only_months_that_are_over_are_compared(
    year: int, today: date, closed: date | None, last: str, count: int, running: str | None
) -> None:
    months, begun = months_over(year, today, closed)
    assert (months[-1], len(months), begun) == (last, count, running)


def test_a_bureau_s_title_is_grammatical() -> None:
    assert bureau_title("Le Caire — Moyen-Orient", "fr") == "Bureau régional du Caire"
    assert bureau_title("Dakar — Afrique de l'Ouest", "fr") == "Bureau régional de Dakar"
    assert bureau_title("Cairo — Middle East", "en") == "Cairo Regional Bureau"
    assert bureau_title("El Cairo — Oriente Medio", "es") == "Oficina Regional de El Cairo"
    assert bureau_title("Europe", "fr") == "Europe"
    assert of("Amman", "fr") == "d’Amman"
    assert listed(["Nigéria", "Sénégal", "Ghana"], "fr") == "Nigéria, Sénégal et Ghana"


def test_a_closed_bureau_knows_its_last_day_and_its_heir() -> None:
    offices = [
        {"office": "ZMB", "bureau": "RBJ", "bureau_now": "RBN", "valid_to": date(2025, 6, 30)},
        {"office": "ZMB", "bureau": "RBN", "bureau_now": "RBN", "valid_to": date(9999, 12, 31)},
    ]
    assert closing_day(offices, "RBJ") == date(2025, 6, 30)
    assert heir(offices, "RBJ") == "RBN"
    assert closing_day(offices, "RBN") is None
    assert heir(offices, "RBN") is None
