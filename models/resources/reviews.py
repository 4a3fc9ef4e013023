"""Reviews: the monthly reviews that were issued; drawn by reports/review, kept by models/reviews."""

from models.access import ARCHIVE, CREATE, HEADS, STORE, VIEW, Role, allow
from models.resource import Belongs, Resource, Section
from models.tables.reviews import Review
from models.text import Text

reviews = Resource(
    key="reviews",
    model=Review,
    title=Text(zh="经营月报", en="Monthly reviews"),
    one=Text(zh="经营月报", en="monthly review"),
    icon="report",
    in_menu=False,
    help=Text(
        zh="一个月的数字和结论，印出来就能开会；签发以后原样存档，哪个数字后来变了都会标出来。",
        en="A month in figures and plain words, ready for the meeting. Once issued it is kept as it is, and every "
        "number that changed later is marked.",
    ),
    head=lambda r: [r.month, r.store],
    columns=lambda r: [r.month, r.against, r.store, r.lang, r.issued_at, r.issued_by, r.pages],
    filters=lambda r: [r.month, r.store, r.issued_by, r.issued_at],
    order="-issued_at",
    sections=[
        Section(
            Text(zh="经营月报", en="Review"),
            lambda r: [r.month, r.against, r.store, r.lang, r.issued_at, r.issued_by, r.pages, r.sha256],
        )
    ],
    belongs=Belongs(store=lambda r: [r.store]),
    # The program makes them when somebody issues one; nobody fills one in by hand.
    can=[
        allow(HEADS, VIEW | CREATE, STORE),
        allow(Role.GENERAL_MANAGER, ARCHIVE, STORE),
    ],
)
