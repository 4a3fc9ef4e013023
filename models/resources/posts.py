"""Posts: the posts of a store and what each answers for."""

from models.access import ARCHIVE, CREATE, EDIT, EVERYBODY, GROUP, VIEW, Role, allow
from models.resource import Resource, Section
from models.tables.organisation import Post
from models.text import Text

posts = Resource(
    key="posts",
    model=Post,
    title=Text(zh="岗位", en="Posts"),
    one=Text(zh="岗位", en="post"),
    icon="post",
    head=lambda p: [p.name],
    columns=lambda p: [p.name, p.english, p.side, p.duties],
    search=lambda p: [p.name, p.english],
    filters=lambda p: [p.side],
    order="id",
    sections=[Section(Text(zh="岗位", en="Post"), lambda p: [p.name, p.english, p.side, p.duties])],
    can=[
        allow(EVERYBODY, VIEW, GROUP),
        allow(Role.ADMINISTRATOR | Role.GENERAL_MANAGER, CREATE | EDIT | ARCHIVE, GROUP),
    ],
)
