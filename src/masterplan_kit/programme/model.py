"""What one edition of the programme asks of a masterplan, as checked data."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Final, Literal, TypeVar, cast

from masterplan_kit import spelling
from masterplan_kit.i18n import Text
from masterplan_kit.node import Node, Reads, Schema
from masterplan_kit.patterns import lazy

Confidence = Literal["confirmed", "inferred", "recalled"]
Vocabulary = Literal[
    "action_groups", "adoption_states", "application_kinds", "application_states", "bodies", "books", "budget_kinds",
    "chapters", "development_plans", "directions", "figure_qualities", "funding_sources", "horizons", "indicator_kinds",
    "initiative_states", "kpbu_returns", "kpbu_schemes", "kpbu_stages", "levels", "ministries", "outcome_indicators",
    "parties", "party_kinds", "payment_periods", "pillars", "quick_win_aspects", "regulations", "review_rhythms",
    "stages", "stated_totals", "statuses", "sub_pillars",
]  # fmt: skip

_ID: Final = lazy(r"[a-z0-9]+(?:-[a-z0-9]+)*|[a-z]+(?:_[a-z]+)+")


def read_id(value: Any) -> str:
    """An id as vocabularies use it: `public-service`, `bimtek-1`, `implementation_team`."""
    if not isinstance(value, str) or not _ID.fullmatch(value):
        msg = f"not an id: {value!r}"
        raise ValueError(msg)
    return value


def read_label(value: Any) -> Text:
    """`{id: ..., en: ...}` with both languages said."""
    if not isinstance(value, dict) or value.keys() != {"id", "en"}:
        msg = "a label has exactly the languages id and en"
        raise ValueError(msg)
    if not all(isinstance(said, str) and said.strip() for said in value.values()):
        msg = "a label is empty in one of its languages"
        raise ValueError(msg)
    return Text(**value)


def read_month(value: Any) -> int:
    """A month by its number, 1 to 12."""
    month = int(value)
    if not 1 <= month <= 12:
        msg = f"not a month: {value!r}"
        raise ValueError(msg)
    return month


Id = Annotated[str, Reads(read_id)]
Label = Annotated[Text, Reads(read_label)]
Month = Annotated[int, Reads(read_month)]


class Source(Node):
    """Where facts were read and how sure they are; the keys stand in `Programme.references`."""

    confirmed: tuple[str, ...] = ()
    inferred: tuple[str, ...] = ()
    recalled: bool = False
    note: Label | None = None

    @property
    def keys_cited(self) -> tuple[str, ...]:
        """All keys, the surest first."""
        return self.confirmed + self.inferred

    @property
    def confidence(self) -> Confidence:
        """The weakest that is claimed: a block is as sure as its least sure part."""
        if self.recalled or not self.keys_cited:
            return "recalled"
        return "inferred" if self.inferred else "confirmed"


class Reference(Node):
    """A document that facts were read in."""

    title: str
    address: str


class Term(Node):
    """A word of the programme: its id, what people call it, and other spellings met in plans."""

    id: Id
    name: Label
    aliases: tuple[str, ...] = ()
    about: Label | None = None
    source: Source | None = None


class SubPillar(Term):
    """A sub-pillar and what residents should notice when it succeeds."""

    checks: tuple[Label, ...]


class Pillar(Term):
    """One of the pillars of a smart city."""

    sub_pillars: tuple[SubPillar, ...]


class Horizon(Term):
    """A stretch of the roadmap, counted from the start of the plan."""

    years: int

    def until(self, start: int) -> int:
        """The last year of the horizon for a plan that starts in `start`."""
        return start + self.years - 1


class Period(Node):
    """How many calendar years a plan covers, both ends included."""

    min_years: int
    max_years: int


class Element(Term):
    """An element of a region's readiness, with the parts that are assessed."""

    required: bool
    parts: tuple[Term, ...] = ()


class Grade(Node):
    """A step of the readiness scale."""

    level: int
    name: Label


class Readiness(Node):
    """The framework of the readiness analysis."""

    elements: tuple[Element, ...]
    scale: tuple[Grade, ...]

    def grade(self, level: int) -> Grade | None:
        """The step of that number."""
        return next((grade for grade in self.scale if grade.level == level), None)


class Chapter(Term):
    """A chapter; its id is the key of its prose under `texts`, `data` are the parts of a plan it shows.

    Neighbours with the same `under` stand as sections in one chapter of that heading; what is `front` stands before
    the contents, an `annex` behind the rest.
    """

    required: bool = False
    data: tuple[str, ...] = ()
    under: Label | None = None
    front: bool = False
    annex: bool = False


class Book(Term):
    """A book of the masterplan."""

    chapters: tuple[Chapter, ...]


class Aspect(Term):
    """What a quick win is scored on; any of `fields` (seen from the initiative) answers it, `besides` add to that."""

    question: Label
    fields: tuple[str, ...]
    besides: tuple[str, ...] = ()


class QuickWins(Node):
    """How many quick wins, how soon, and of which action groups they should not mainly be."""

    count: int
    per_pillar: bool
    max_months: int
    not_mainly: tuple[Id, ...]


class Body(Term):
    """A standing body; `members_from` are groups or kinds of parties expected in it."""

    required: bool
    meetings_per_year: int
    outside_members: bool
    members_from: tuple[Id, ...]


class Party(Term):
    """A group of parties with the kinds of units it has."""

    outside_government: bool
    kinds: tuple[Term, ...]


class FundingSource(Term):
    """Where money comes from; `public` is money that passes through a public budget."""

    public: bool


class Regulation(Term):
    """A kind of regulation; no `levels` means national, `adopts` that it may set a masterplan.

    What each ministry sets for itself is `by_ministry`: the ministry may follow its name, and its number says little.
    """

    rank: int
    levels: tuple[Id, ...] = ()
    adopts: bool = False
    by_ministry: bool = False


class Level(Term):
    """A level of regional government."""

    head: Label
    nomenclature_digit: str


class Window(Node):
    """Months in which a stage falls, `year` years from the cohort's own; `cohorts` names exceptions."""

    first: Month
    last: Month
    year: int = 0
    cohorts: tuple[int, ...] = ()

    def dates(self, cohort: int) -> tuple[dt.date, dt.date]:
        """First and last day for that cohort; a window may run into the new year."""
        start = cohort + self.year
        end = start + (self.last < self.first)
        following = dt.date(end + self.last // 12, self.last % 12 + 1, 1)
        return dt.date(start, self.first, 1), following - dt.timedelta(days=1)


class Stage(Term):
    """A stage of the programme's course."""

    order: int
    windows: tuple[Window, ...]
    deliverables: tuple[Label, ...]

    def window(self, cohort: int) -> tuple[dt.date, dt.date]:
        """When the stage usually falls for the cohort of that year."""
        own = next((window for window in self.windows if cohort in window.cohorts), None)
        return (own or self.windows[-1]).dates(cohort)


class Member(Node):
    """A region of a cohort: its name as printed, its code where only one reading is possible."""

    name: str
    code: str | None = None
    confidence: Confidence = "confirmed"


class StageDate(Node):
    """When a stage took place; not `exact` means that only the months are known."""

    stage: Id
    start: dt.date
    end: dt.date
    exact: bool = True
    confidence: Confidence = "confirmed"
    note: Label | None = None


class Cohort(Node):
    """The regions mentored in one year: `size` regencies and cities, `repeats` of them not for the first time."""

    year: int
    size: int
    provinces: int = 0
    repeats: int = 0
    members_known: Literal["all", "partial", "none"]
    members: tuple[Member, ...]
    dates: tuple[StageDate, ...]
    note: Label | None = None
    source: Source

    def date(self, stage: str) -> StageDate | None:
        """When that stage took place."""
        return next((date for date in self.dates if date.stage == stage), None)


class Selection(Node):
    """What decides whether a region is taken in; a province also needs that share of its regions."""

    indices: tuple[Label, ...]
    questions: tuple[Label, ...]
    regions_with_plan_percent: int | None = None


class Question(Term):
    """A scored question; `fields` are the parts of a plan that prepare its answer."""

    dimension: Id
    number: str | None = None
    fields: tuple[str, ...] = ()


class Profile(Term):
    """The weights of one evaluation: for these cohorts (none: any) from and until these years."""

    weights: Mapping[str, int]
    cohorts: tuple[int, ...] = ()
    from_year: int
    until_year: int | None = None


class Evaluation(Node):
    """How a region's progress is scored year by year."""

    min_score: int
    max_score: int
    respondents: int
    dimensions: tuple[Term, ...]
    questions: tuple[Question, ...]
    profiles: tuple[Profile, ...]

    def profile(self, cohort: int | None, year: int) -> Profile:
        """The weights that fit best: named for the cohort, else for any; the latest known by `year`."""

        def fit(profile: Profile) -> tuple[bool, bool, int]:
            named = cohort in profile.cohorts
            begun = profile.from_year <= year <= (profile.until_year or year)
            return named or not profile.cohorts, begun, profile.from_year + named

        return max(self.profiles, key=fit)

    def questions_of(self, dimension: str) -> tuple[Question, ...]:
        """The questions of one dimension."""
        return tuple(question for question in self.questions if question.dimension == dimension)


class Citation(Node):
    """A regulation as it is cited."""

    kind: Id
    number: str
    year: int


class Law(Citation):
    """A law that plans starting in `from_year` or later are expected to cite."""

    about: Label
    from_year: int
    source: Source


class Replacement(Node):
    """A regulation that is no longer in force, and what stands in its place.

    Where the old one is `mistaken`, it exists but is about something else: a slip, if it is cited for `about`.
    """

    old: Citation
    new: Citation
    about: Label
    mistaken: bool = False
    source: Source


class OutcomeIndicator(Term):
    """A figure that the evaluation takes from outside; `values` are grades, the best first."""

    pillar: Id | None = None
    sub_pillar: Id | None = None
    unit: Label | None = None
    direction: Id
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    values: tuple[str, ...] = ()


class SubActivity(Node):
    """How many digits a sub-activity had in budgets of these years."""

    digits: int
    from_year: int
    until_year: int | None = None


class Nomenclature(Node):
    """The codes of programmes, activities and sub-activities in regional budgets."""

    pattern: str
    level_place: int
    sub_activity_place: int
    sub_activities: tuple[SubActivity, ...]

    def digits(self, year: int) -> tuple[int, ...]:
        """The numbers of digits a sub-activity may have in that year."""
        return tuple(
            sub.digits for sub in self.sub_activities if sub.from_year <= year <= (sub.until_year or year)
        )  # fmt: skip


class ForeignTerm(Node):
    """A word from another set of pillars and where its content belongs here."""

    seen: str
    aliases: tuple[str, ...] = ()
    pillar: Id | None = None
    sub_pillar: Id | None = None
    hint: Label


class Taxonomy(Term):
    """A set of pillars that is not the programme's but was met in plans."""

    terms: tuple[ForeignTerm, ...]


T = TypeVar("T", bound=Term)


@functools.cache
def _index(terms: tuple[Term, ...]) -> dict[str, Term]:
    """Every way to call a term; an id wins over another term's alias."""
    index = {term.id: term for term in terms}
    for term in terms:
        for word in (term.id, term.name.id, term.name.en, *term.aliases):
            index.setdefault(spelling.folded(word), term)
    return index


def find(terms: tuple[T, ...], text: str | None) -> T | None:
    """The term that `text` names by its id, name or an alias, whatever the case."""
    if text is None:
        return None
    index = _index(terms)
    return cast("T | None", index.get(text) or index.get(spelling.folded(text)))


def nearest(terms: tuple[T, ...], text: str) -> T | None:
    """The term that was probably meant by a misspelt `text`."""
    index = _index(terms)
    word = spelling.nearest(text, index)
    return cast("T", index[word]) if word else None


class Programme(Node):
    """One edition of the programme: the second argument of every rule."""

    edition: str
    title: Label
    about: Label
    judges: tuple[Id, ...]
    covers: tuple[int, ...]
    sources: Mapping[str, Source]
    references: Mapping[str, Reference]

    pillars: tuple[Pillar, ...]
    own_pillars: bool
    foreign_taxonomies: tuple[Taxonomy, ...]
    period: Period
    horizons: tuple[Horizon, ...]
    action_groups: tuple[Term, ...]
    required_action_groups: tuple[Id, ...]
    readiness: Readiness
    book_catalogue: tuple[Book, ...]
    shelf: tuple[Id, ...]
    required_books: tuple[Id, ...]
    quick_wins: QuickWins
    quick_win_aspects: tuple[Aspect, ...]
    bodies: tuple[Body, ...]
    parties: tuple[Party, ...]
    required_parties: tuple[Id, ...]
    required_collaboration: bool

    funding_sources: tuple[FundingSource, ...]
    budget_kinds: tuple[Term, ...]
    kpbu_schemes: tuple[Term, ...]
    kpbu_returns: tuple[Term, ...]
    kpbu_stages: tuple[Term, ...]
    payment_periods: tuple[Term, ...]
    regulations: tuple[Regulation, ...]
    levels: tuple[Level, ...]
    required_laws: tuple[Law, ...]
    replaced_laws: tuple[Replacement, ...]
    nomenclature: Nomenclature

    statuses: tuple[Term, ...]
    initiative_states: tuple[Term, ...]
    application_states: tuple[Term, ...]
    application_kinds: tuple[Term, ...]
    adoption_states: tuple[Term, ...]
    development_plans: tuple[Term, ...]
    indicator_kinds: tuple[Term, ...]
    directions: tuple[Term, ...]
    figure_qualities: tuple[Term, ...]
    review_rhythms: tuple[Term, ...]
    stated_totals: tuple[Term, ...]

    ministries: tuple[Term, ...]
    selection: Selection
    stages: tuple[Stage, ...]
    cohorts: tuple[Cohort, ...]
    evaluation: Evaluation
    outcome_indicators: tuple[OutcomeIndicator, ...]
    mandatory_rules: tuple[str, ...]

    @functools.cached_property
    def sub_pillars(self) -> tuple[SubPillar, ...]:
        """All sub-pillars, in the order of their pillars."""
        return tuple(sub for pillar in self.pillars for sub in pillar.sub_pillars)

    @functools.cached_property
    def books(self) -> tuple[Book, ...]:
        """The books that this edition knows, in their order."""
        catalogue = {book.id: book for book in self.book_catalogue}
        return tuple(catalogue[name] for name in self.shelf)

    @functools.cached_property
    def chapters(self) -> tuple[Chapter, ...]:
        """All chapters of these books; their ids are the keys that `texts` may have."""
        return tuple(chapter for book in self.books for chapter in book.chapters)

    @functools.cached_property
    def party_kinds(self) -> tuple[Term, ...]:
        """All kinds of units, whatever their group."""
        return tuple(kind for party in self.parties for kind in party.kinds)

    @functools.cached_property
    def _foreign(self) -> dict[str, ForeignTerm]:
        terms = (term for taxonomy in self.foreign_taxonomies for term in taxonomy.terms)
        return {spelling.folded(word): term for term in terms for word in (term.seen, *term.aliases)}

    def vocabulary(self, name: Vocabulary) -> tuple[Term, ...]:
        """The words that a field of that kind may hold."""
        return cast("tuple[Term, ...]", getattr(self, name))

    def term(self, vocabulary: Vocabulary, text: str | None) -> Term | None:
        """The word of that vocabulary which `text` names by id, name or alias."""
        return find(self.vocabulary(vocabulary), text)

    def nearest(self, vocabulary: Vocabulary, text: str) -> Term | None:
        """The word of that vocabulary which a misspelt `text` probably means."""
        return nearest(self.vocabulary(vocabulary), text)

    def pillar(self, text: str | None) -> Pillar | None:
        """The pillar of that id, name or alias."""
        return find(self.pillars, text)

    def sub_pillar(self, text: str | None) -> SubPillar | None:
        """The sub-pillar of that id, name or alias."""
        return find(self.sub_pillars, text)

    def pillar_of(self, sub_pillar: str | None) -> Pillar | None:
        """The pillar that the sub-pillar belongs to."""
        found = self.sub_pillar(sub_pillar)
        return next((pillar for pillar in self.pillars if found in pillar.sub_pillars), None)

    def foreign_pillar(self, text: str | None) -> ForeignTerm | None:
        """What another set of pillars calls so, where the programme itself has no such pillar."""
        if text is None or self.pillar(text):
            return None
        return self._foreign.get(spelling.folded(text))

    def horizon(self, text: str | None) -> Horizon | None:
        """The horizon of that id, name or alias."""
        return find(self.horizons, text)

    def party(self, text: str | None) -> Party | None:
        """The group that `text` names, itself or by one of its kinds."""
        kind = find(self.party_kinds, text)
        holder = next((party for party in self.parties if kind in party.kinds), None)
        return find(self.parties, text) or holder

    def level(self, text: str | None) -> Level | None:
        """The level of regional government."""
        return find(self.levels, text)

    def body(self, text: str | None) -> Body | None:
        """The body of that id, name or alias."""
        return find(self.bodies, text)

    def book(self, text: str | None) -> Book | None:
        """The book of that id, name or alias."""
        return find(self.books, text)

    def stage(self, text: str | None) -> Stage | None:
        """The stage of that id, name or alias."""
        return find(self.stages, text)

    def funding_source(self, text: str | None) -> FundingSource | None:
        """The source of money of that id, name or alias."""
        return find(self.funding_sources, text)

    def regulation(self, text: str | None) -> Regulation | None:
        """The kind of regulation of that id, name or alias; a ministry may follow: Peraturan Menteri Dalam Negeri."""
        return find(self.regulations, text) or self._of_a_ministry(text or "")

    def _of_a_ministry(self, text: str) -> Regulation | None:
        words = text.split()
        shorter = (find(self.regulations, " ".join(words[:count])) for count in range(len(words) - 1, 0, -1))
        return next((kind for kind in shorter if kind and kind.by_ministry), None)

    def adopting(self, level: str) -> tuple[Regulation, ...]:
        """The regulations by which a region of that level may set its masterplan."""
        return tuple(kind for kind in self.regulations if kind.adopts and level in kind.levels)

    def expected_laws(self, start: int) -> tuple[Law, ...]:
        """The laws that a plan starting in that year is expected to cite."""
        return tuple(law for law in self.required_laws if law.from_year <= start)

    def replacement(self, kind: str, number: str, year: int) -> Replacement | None:
        """What stands in the place of a regulation since `new.year`; a plan from before cites the old one rightly."""
        cited = (kind, number, year)
        return next(
            (item for item in self.replaced_laws if (item.old.kind, item.old.number, item.old.year) == cited), None
        )

    def cohort(self, year: int | None) -> Cohort | None:
        """The cohort of that year; every edition knows all of them."""
        return next((cohort for cohort in self.cohorts if cohort.year == year), None)

    def stage_dates(self, cohort: int) -> tuple[tuple[Text, dt.date], ...]:
        """The stages of that cohort whose day is known, with the day they began."""
        known = self.cohort(cohort)
        names = {stage.id: stage.name for stage in self.stages}
        return tuple((names[date.stage], date.start) for date in known.dates if date.exact) if known else ()

    def cohorts_of(self, code: str) -> tuple[Cohort, ...]:
        """The cohorts that list the region of that code."""
        return tuple(cohort for cohort in self.cohorts if any(member.code == code for member in cohort.members))

    def source(self, block: str, entry: Term | None = None) -> Source:
        """Where an entry of that block comes from: its own source, else the block's."""
        return (entry.source if entry else None) or self.sources[block]

    def cite(self, source: Source) -> tuple[str, ...]:
        """The titles of the documents behind a source."""
        return tuple(self.references[key].title for key in source.keys_cited)


SCHEMA: Final = Schema(Programme)
