"""Vehicles: the cars, their due dates, and what was done to them."""

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
from models.path import many, one
from models.resource import Belongs, Derived, Kept, Related, Resource, Section, Trail
from models.rules.churn.asking import members_asked
from models.rules.recency import recency_bands
from models.tables.vehicles import Vehicle
from models.text import Text

vehicles = Resource(
    key="vehicles",
    model=Vehicle,
    title=Text(zh="车辆", en="Vehicles"),
    one=Text(zh="车辆", en="vehicle"),
    icon="car",
    help=Text(zh="每台车一份档案，换了车主历史仍在。", en="One file for every car; a new owner keeps its history."),
    head=lambda v: [v.plate, v.owner, v.model],
    columns=lambda v: [v.plate, v.owner, v.series, v.model, v.mileage, "recency", v.last_visit_on, v.maintenance_due],
    search=lambda v: [v.plate, v.vin, one(v.owner).name, one(v.owner).phone],
    filters=lambda v: ["recency", v.last_visit_on, v.series, v.maintenance_due, v.insurance_due, one(v.owner).advisor],
    order="-last_visit_on",
    sections=[
        Section(
            Text(zh="车辆", en="The car"),
            lambda v: [
                v.plate,
                v.vin,
                v.owner,
                v.brand,
                v.series,
                v.model,
                v.grade,
                v.colour,
                v.mileage,
                v.kept,
                v.note,
            ],
        ),
        Section(
            Text(zh="到期与保养", en="Due dates"),
            lambda v: [
                v.maintenance_due,
                v.maintenance_mileage,
                v.inspection_due,
                v.seasonal_due,
                v.insurance_due,
                v.licence_due,
                v.warranty_until,
            ],
        ),
        Section(
            Text(zh="购车与归属", en="Purchase, store"),
            lambda v: [v.purchased_on, v.delivered_on, v.vehicle_class, v.engine_no, v.daily_mileage, v.home_store],
            folded=True,
        ),
    ],
    related=[
        Related(
            resource="visits",
            via="vehicle",
            title=Text(zh="来店记录", en="Visits"),
            columns=("visited_on", "kind", "work", "mileage", "amount"),
            order="-visited_on",
        ),
        Related(
            resource="responses",
            via="vehicle",
            title=Text(zh="满意度答卷", en="Survey answers"),
            columns=("answered_on", "form", "score", "words", "channel"),
            order="-answered_on",
        ),
        Related(
            resource="cases",
            via="vehicle",
            title=Text(zh="客诉案件", en="Cases"),
            columns=("title", "state", "severity", "owner", "opened_on"),
            order="-opened_on",
        ),
        Related(
            resource="contacts",
            via="vehicle",
            title=Text(zh="联系记录", en="Contacts"),
            columns=("contacted_on", "means", "about", "outcome", "words", "person"),
            order="-contacted_on",
        ),
        Related(
            resource="appointments",
            via="vehicle",
            title=Text(zh="预约", en="Appointments"),
            columns=("booked_for", "hour", "kind", "wishes", "state"),
            order="-booked_for",
        ),
        Related(
            resource="vehicle_statuses",
            via="vehicle",
            title=Text(zh="人工设定的状态", en="Statuses set by hand"),
            columns=("status", "since", "until", "note", "person"),
            order="-since",
        ),
        Related(
            resource="elsewhere",
            via="vehicle",
            title=Text(zh="他店消费", en="Done elsewhere"),
            columns=("bought_on", "kind", "place", "note"),
            order="-bought_on",
        ),
        Related(resource="owners", via="vehicle", title=Text(zh="历任车主", en="Owners")),
    ],
    derived=[
        Derived(name="recency", label=Text(zh="活跃度", en="Recency"), of="last_visit_on", bands=recency_bands),
        Derived(name="days_away", label=Text(zh="未来店天数", en="Days away"), of="last_visit_on", kind="integer"),
        Derived(
            name="insurance_in",
            label=Text(zh="保险剩余天数", en="Insurance due in (days)"),
            of="insurance_due",
            kind="integer",
            until=True,
        ),
        Derived(name="churn", label=Text(zh="流失统计", en="Churn"), of="last_visit_on", members=members_asked),
    ],
    identify=lambda v: [v.vin, v.plate],
    extendable=True,
    belongs=Belongs(own=lambda v: [one(v.owner).advisor], store=lambda v: [v.home_store, many(v.visits).store]),
    keeps=[
        Kept(
            parent="customers",
            via="owner",
            columns={"last_visit_on": "max(last_visit_on)", "visit_count": "coalesce(sum(visit_count), 0)"},
            where="kept = 'kept'",
        ),
    ],
    trails=[Trail(field="owner", resource="owners", via="vehicle", holds="customer")],
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
