"""Coupons: promises with a number and a last day."""

from models.access import ARCHIVE, CALLERS, CREATE, EDIT, EXPORT, HEADS, STORE, VIEW, WORKERS, Role, allow
from models.path import one
from models.resource import Belongs, Resource, Section
from models.tables.letters import Coupon
from models.text import Text

coupons = Resource(
    key="coupons",
    model=Coupon,
    title=Text(zh="优惠券", en="Coupons"),
    one=Text(zh="优惠券", en="coupon"),
    icon="badge",
    in_menu=False,
    help=Text(zh="随信寄出，到店核销一次。", en="Sent with a letter, redeemed once at a visit."),
    head=lambda c: [c.number, c.worth],
    columns=lambda c: [c.number, c.customer, c.vehicle, c.worth, c.ends_on, c.redeemed_on],
    search=lambda c: [c.number, c.customer.name, one(c.vehicle).plate],
    filters=lambda c: [c.ends_on, c.redeemed_on],
    order="-ends_on",
    sections=[
        Section(
            Text(zh="优惠券", en="Coupon"),
            lambda c: [
                c.number,
                c.customer,
                c.vehicle,
                c.worth,
                c.ends_on,
                c.redeemed_on,
                c.visit,
                c.redeemed_by,
                c.letter,
                c.store,
            ],
        )
    ],
    belongs=Belongs(own=lambda c: [c.customer.advisor], store=lambda c: [c.store]),
    can=[
        allow(WORKERS | Role.AUDITOR, VIEW, STORE),
        allow(CALLERS, EDIT, STORE),
        allow(HEADS | Role.CLERK, CREATE, STORE),
        allow(HEADS, ARCHIVE | EXPORT, STORE),
    ],
)
