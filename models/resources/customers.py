"""Customers: the people and companies whose cars come here."""

from models.access import (
    ARCHIVE,
    CALLERS,
    CREATE,
    DELETE,
    EDIT,
    EXPORT,
    GROUP,
    HEADS,
    IMPORT,
    OWN,
    READ_PRIVATE,
    STORE,
    TEAM,
    VIEW,
    WORKERS,
    Role,
    allow,
)
from models.path import many
from models.resource import Belongs, Derived, Related, Resource, Section
from models.rules.recency import recency_bands
from models.rules.tenure import tenure_bands
from models.tables.customers import Customer
from models.text import Text

customers = Resource(
    key="customers",
    model=Customer,
    title=Text(zh="客户", en="Customers"),
    one=Text(zh="客户", en="customer"),
    icon="people",
    help=Text(
        zh="每位车主或单位一份档案，导入或手工建立。", en="One file for every owner or company, imported or typed in."
    ),
    head=lambda c: [c.name, c.phone],
    columns=lambda c: [c.name, c.phone, "recency", c.last_visit_on, c.visit_count, c.owner_type, c.stage, c.advisor],
    search=lambda c: [c.name, c.phone, many(c.phones).phone, many(c.vehicles).plate, many(c.vehicles).vin],
    filters=lambda c: ["recency", c.last_visit_on, c.advisor, c.owner_type, c.stage, many(c.vehicles).series],
    order="-last_visit_on",
    sections=[
        Section(
            Text(zh="基本信息", en="Basics"),
            lambda c: [c.name, c.phone, c.party, c.sex, c.owner_type, c.stage, c.advisor, c.contact_time, c.note],
        ),
        Section(
            Text(zh="个人资料", en="Personal"),
            lambda c: [c.birthday, c.lunar_birthday, c.address, c.district, c.distance, c.email, c.hobbies, c.family],
            folded=True,
        ),
        Section(
            Text(zh="客户细分", en="Segments"),
            lambda c: [
                c.segments,
                c.level,
                c.account,
                c.need,
                c.need_shown,
                c.price_level,
                c.credit,
                c.payment,
                c.source,
                c.referrer,
                c.since,
            ],
            folded=True,
        ),
        Section(
            Text(zh="归属与意愿", en="Belongs to, wishes"),
            lambda c: [c.home_store, c.do_not_contact, c.not_served, c.plans],
            folded=True,
        ),
    ],
    related=[
        Related(resource="vehicles", via="owner", title=Text(zh="车辆", en="Vehicles")),
        Related(
            resource="visits",
            via="customer",
            title=Text(zh="来店记录", en="Visits"),
            columns=("visited_on", "vehicle", "kind", "work", "amount"),
            order="-visited_on",
        ),
        Related(
            resource="responses",
            via="customer",
            title=Text(zh="满意度答卷", en="Survey answers"),
            columns=("answered_on", "form", "score", "words", "channel"),
            order="-answered_on",
        ),
        Related(
            resource="cases",
            via="customer",
            title=Text(zh="客诉案件", en="Cases"),
            columns=("title", "state", "severity", "owner", "opened_on"),
            order="-opened_on",
        ),
        Related(
            resource="contacts",
            via="customer",
            title=Text(zh="联系记录", en="Contacts"),
            columns=("contacted_on", "means", "about", "outcome", "words", "person"),
            order="-contacted_on",
        ),
        Related(
            resource="slips",
            via="customer",
            title=Text(zh="关怀单", en="Care slips"),
            columns=("due_on", "rule", "vehicle", "state", "handler"),
            order="-due_on",
        ),
        Related(resource="phones", via="customer", title=Text(zh="其他电话", en="Other phones")),
        Related(resource="key_contacts", via="customer", title=Text(zh="单位关键人", en="Key contacts")),
        Related(resource="owners", via="customer", title=Text(zh="曾有车辆", en="Cars owned before")),
    ],
    derived=[
        Derived(
            name="recency",
            label=Text(zh="活跃度", en="Recency"),
            of="last_visit_on",
            bands=recency_bands,
            help=Text(
                zh="按名下车辆最近一次来店计算：3、6、12 个月分界，可在设置里改。",
                en="By the last visit of any car still owned; the months (3, 6, 12) are a setting.",
            ),
        ),
        Derived(
            name="tenure",
            label=Text(zh="客户年限", en="Tenure"),
            of="since",
            bands=tenure_bands,
            help=Text(zh="从建档日期算起。", en="Counted from the day the file was begun."),
        ),
        Derived(name="days_away", label=Text(zh="未来店天数", en="Days away"), of="last_visit_on", kind="integer"),
    ],
    identify=lambda c: [c.phone],
    extendable=True,
    belongs=Belongs(own=lambda c: [c.advisor], store=lambda c: [c.home_store, many(c.visits).store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(Role.ADVISOR | Role.CONSULTANT, EDIT | READ_PRIVATE, OWN),
        allow(Role.SUPERVISOR, EDIT | READ_PRIVATE | ARCHIVE | EXPORT, TEAM),
        allow(Role.CLERK, EDIT | READ_PRIVATE, STORE),
        allow(CALLERS, CREATE, STORE),
        allow(HEADS, EDIT | ARCHIVE | EXPORT | IMPORT | READ_PRIVATE, STORE),
        allow(Role.GENERAL_MANAGER, VIEW | READ_PRIVATE | DELETE, GROUP),
    ],
)
