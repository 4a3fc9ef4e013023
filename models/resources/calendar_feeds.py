"""Calendar feeds: who reads tasks and meetings in a calendar of their own."""

from models.access import OWN, VIEW, WORKERS, allow
from models.resource import Belongs, Resource, Section
from models.tables.tasks import CalendarFeed
from models.text import Text

calendar_feeds = Resource(
    key="calendar_feeds",
    model=CalendarFeed,
    title=Text(zh="日历订阅", en="Calendar feeds"),
    one=Text(zh="日历订阅", en="calendar feed"),
    icon="calendar",
    in_menu=False,
    head=lambda r: [r.person, r.made_on],
    columns=lambda r: [r.person, r.made_on],
    order="-id",
    sections=[Section(Text(zh="日历订阅", en="calendar feed"), lambda r: [r.person, r.made_on])],
    belongs=Belongs(own=lambda r: [r.person], store=lambda r: [r.person.store]),
    can=[allow(WORKERS, VIEW, OWN)],
)
