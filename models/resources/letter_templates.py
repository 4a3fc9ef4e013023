"""Letter templates: what letters and texts say."""

from models.access import ARCHIVE, CREATE, EDIT, GROUP, HEADS, VIEW, WORKERS, Role, allow
from models.resource import Resource, Section
from models.tables.letters import LetterTemplate
from models.text import Text

letter_templates = Resource(
    key="letter_templates",
    model=LetterTemplate,
    title=Text(zh="信函与短信模板", en="Letter templates"),
    one=Text(zh="模板", en="template"),
    icon="message",
    in_menu=False,
    help=Text(
        zh="信函和短信的写法，大括号里的内容会换成每位客户自己的。",
        en="What letters and texts say; words in braces become each customer's own.",
    ),
    head=lambda t: [t.title, t.occasion],
    columns=lambda t: [t.title, t.occasion, t.means, t.coupon, t.is_on],
    search=lambda t: [t.title, t.english],
    filters=lambda t: [t.occasion, t.means, t.is_on],
    order="id",
    sections=[
        Section(
            Text(zh="模板", en="Template"), lambda t: [t.key, t.occasion, t.means, t.title, t.words, t.signed, t.is_on]
        ),
        Section(Text(zh="英文", en="English"), lambda t: [t.english, t.english_words]),
        Section(Text(zh="优惠券", en="Coupon"), lambda t: [t.coupon, t.coupon_days]),
    ],
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, GROUP),
        allow(HEADS | Role.CLERK, CREATE | EDIT, GROUP),
        allow(HEADS, ARCHIVE, GROUP),
    ],
)
