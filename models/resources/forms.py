"""Forms: what the store asks, each with its published versions."""

from models.access import CALLERS, GROUP, HEADS, VIEW, Role, allow
from models.resource import Related, Resource, Section
from models.tables.surveys import SurveyForm
from models.text import Text

forms = Resource(
    key="forms",
    model=SurveyForm,
    title=Text(zh="问卷与表单", en="Forms"),
    one=Text(zh="表单", en="form"),
    icon="sheet",
    help=Text(zh="问什么、怎么计分，都写在表单里。", en="What is asked and how it scores stands in the form."),
    head=lambda f: [f.title, f.key],
    columns=lambda f: [f.title, f.kind, f.published, f.english, f.key],
    search=lambda f: [f.title, f.english, f.key],
    filters=lambda f: [f.kind],
    order="title",
    sections=[Section(Text(zh="表单", en="Form"), lambda f: [f.title, f.english, f.key, f.kind, f.published])],
    related=[Related(resource="programmes", via="form", title=Text(zh="用在哪些调查", en="Programmes that ask it"))],
    can=[allow(CALLERS | Role.AUDITOR | Role.ADMINISTRATOR | HEADS, VIEW, GROUP)],
)
