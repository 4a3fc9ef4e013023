"""Care rules: the schedules that a store starts with, each with what to say; the store goes on in its own words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.gate.writer import transaction
from seeds.starting import put

if TYPE_CHECKING:
    from models.access import Seat
    from models.gate.writer import Writer


@dataclass(frozen=True, kw_only=True)
class Shipped:
    """One rule as it is shipped: its words, its days, who does it how, and what to say in both languages."""

    key: str
    zh: str
    en: str
    source: str
    after: int = 0
    months: int = 0
    days: int = 7
    means: str = "call"
    handler: str = "own"
    touches: int = 3
    form: str = ""
    letter: str = ""
    by_visit: bool = True
    on: bool = True
    say: str = ""
    say_en: str = ""

    @property
    def row(self) -> dict[str, Any]:
        """Give it as a row of the table."""
        return {
            "key": self.key, "title": self.zh, "english": self.en, "counted_from": self.source,
            "after_days": self.after, "every_months": self.months, "open_days": self.days, "whom": "all",
            "means": self.means, "handler": self.handler, "touches": self.touches, "script": self.say,
            "english_script": self.say_en, "form_key": self.form, "letter_key": self.letter,
            "closes_on_visit": self.by_visit, "is_on": self.on,
        }  # fmt: skip


RULES: Final = (
    Shipped(
        key="delivery_thanks", zh="交车感谢信", en="Thank-you letter", source="delivery", days=1, means="letter",
        handler="clerk", touches=1, letter="thanks_delivery", by_visit=False,
        say="交车后 24 小时内寄出或当面递上感谢信，附上顾问和服务热线的号码。",
        say_en="Sent or handed over within 24 hours, with the numbers of the consultant and of the hotline.",
    ),
    Shipped(
        key="delivery_first_call", zh="交车 24 小时电话", en="First call within 24 hours", source="delivery", days=1,
        handler="manager", form="delivery_day", by_visit=False,
        say="{称呼}您好，我是{门店}的{本人}，谢谢您选择我们。新车{车型}开回去还顺手吗？有没有哪里还不清楚？\n"
        "交车那天的接待您觉得怎么样，对店里和顾问有什么建议？\n"
        "牌照办好了吗，需要我们帮忙吗？有事随时打给我。",
        say_en="Good day, {salutation}, this is {me} of {store}. Thank you for choosing us. How is the new {model}? "
        "Is anything still unclear?\nHow was the hand-over, and what should we do better?\n"
        "Are the plates there, or can we help? Please call me at any time.",
    ),
    Shipped(
        key="delivery_second_call", zh="交车 7 天电话", en="Second call within 7 days", source="delivery", after=3,
        days=4, form="delivery_week", by_visit=False,
        say="{称呼}您好，我是卖车给您的{本人}。{车型}开了几天，手感怎么样？\n"
        "首保免费，里程和时间先到为准，快到时我提醒您，也可以现在就约。\n"
        "牌照上好了吗？有不满意的地方我记下来，能办的马上办，办不了的上报后给您回话。",
        say_en="Good day, {salutation}, this is {me}, who sold you the car. How does the {model} feel after some days?"
        "\nThe first maintenance is free, by kilometres or months, whichever comes first; I shall remind you, or we "
        "book it now.\nAre the plates on? Whatever is not right I write down, put right, or pass on and answer you.",
    ),
    Shipped(
        key="delivery_visit", zh="交车后上门拜访", en="Visit after the delivery", source="delivery", after=30, days=30,
        means="visit", by_visit=False, on=False,
        say="顺路、生日或购车纪念日前后登门看看，带一份小礼物，问问用车情况，记下家人和爱好。",
        say_en="On the way, near a birthday or the anniversary: bring something small, ask about the car, note what "
        "the family likes.",
    ),
    Shipped(
        key="delivery_contact", zh="每两个月联系", en="Contact every two months", source="delivery", months=2, days=14,
        say="{称呼}您好，我是{门店}的{本人}。最近车开得怎么样，跑了多少公里？\n"
        "保养时间我替您看着：{到期}。\n最近店里有活动，您感兴趣的我提前告诉您。",
        say_en="Good day, {salutation}, this is {me} of {store}. How is the car, and how many kilometres by now?\n"
        "I keep an eye on your maintenance: {due}.\nShall I tell you when we have something that interests you?",
    ),
    Shipped(
        key="birthday", zh="生日问候", en="Birthday", source="birthday", days=0, means="text", handler="clerk",
        touches=1, letter="birthday_text", by_visit=False,
        say="{称呼}，生日快乐。{门店}祝您和家人平安顺心。",
        say_en="Happy birthday, {salutation}. All the best to you and your family from {store}.",
    ),
    Shipped(
        key="purchase_anniversary", zh="购车周年", en="Anniversary of the purchase", source="purchase", days=3,
        touches=2, by_visit=False,
        say="{称呼}您好，今天是您提车{年数}周年，谢谢这些年的信任。车况怎么样？来店时我请师傅免费查一遍。",
        say_en="Good day, {salutation}: {years} years with your car today. Thank you for your trust. How is it? When "
        "you come by, we check it free of charge.",
    ),
    Shipped(
        key="visit_second_contact", zh="维修后第二次联系", en="Second contact after a visit", source="visit", after=8,
        days=6, touches=2,
        say="{称呼}您好，我是{门店}的{本人}。{上次来店}来店做的{上次项目}，这一周用下来还好吗？\n"
        "聊客户感兴趣的：爱好、出行、季节用车。上次电话问过的不再重复。",
        say_en="Good day, {salutation}, this is {me} of {store}. After {last_work} on {last_visit}, is everything "
        "still right?\nTalk about what interests this customer: a trip, the season, a hobby. Repeat nothing of the "
        "first call.",
    ),
    Shipped(
        key="maintenance", zh="保养提醒", en="Maintenance reminder", source="maintenance", days=14,
        letter="maintenance_text",
        say="{称呼}您好，{车牌}的保养{算起日}到期，现在大约多少公里了？\n"
        "周中不用排队，我帮您约个方便的时间，先把备件备好。",
        say_en="Good day, {salutation}. The maintenance of {plate} is due on {counted}. How many kilometres is it now?"
        "\nIn mid-week there is no waiting. Shall I book a time, and we have the parts ready?",
    ),
    Shipped(
        key="inspection", zh="年审提醒", en="Annual inspection", source="inspection", handler="clerk",
        letter="inspection_text",
        say="{称呼}您好，{车牌}的年审{算起日}到期。我们可以代办，需要行驶证和交强险保单，您看哪天送车方便？",
        say_en="Good day, {salutation}. The annual inspection of {plate} is due on {counted}. We can see to it; we "
        "need the licence and the insurance paper. Which day suits you?",
    ),
    Shipped(
        key="seasonal", zh="季审提醒", en="Seasonal inspection", source="seasonal", handler="clerk", touches=2,
        say="{称呼}您好，{车牌}的季审{算起日}到期，来店顺便做一次换季检查，我帮您约时间。",
        say_en="Good day, {salutation}. The seasonal inspection of {plate} is due on {counted}. Shall I book a time, "
        "with a check for the season?",
    ),
    Shipped(
        key="insurance", zh="续保提醒", en="Insurance renewal", source="insurance", days=0, handler="clerk",
        letter="insurance_text", by_visit=False,
        say="{称呼}您好，{车牌}的保险{算起日}到期。今年想保哪些？我先帮您算一份报价，出险后修车也由我们跟到底。",
        say_en="Good day, {salutation}. The insurance of {plate} ends on {counted}. What should it cover this year? I "
        "prepare an offer; after an accident we see to the repair.",
    ),
    Shipped(
        key="licence", zh="驾驶证到期提醒", en="Driving licence", source="licence", days=0, means="text",
        handler="clerk", touches=1, letter="licence_text", by_visit=False,
        say="{称呼}您好，您的驾驶证{算起日}到期，请提前换证。{门店}提醒您。",
        say_en="Good day, {salutation}: your driving licence ends on {counted}; please renew it in time. {store}",
    ),
    Shipped(
        key="warranty", zh="质保到期前检查", en="Check before the warranty ends", source="warranty", days=0, touches=2,
        say="{称呼}您好，{车牌}的质保{算起日}结束。到期前来店全面查一遍，有问题还能按质保处理，我帮您约时间。",
        say_en="Good day, {salutation}. The warranty of {plate} ends on {counted}. Let us check the car before, while "
        "repairs are still covered. Shall I book a time?",
    ),
    Shipped(
        key="lost_confirm", zh="短期流失确认", en="Short-term lost: is it true?", source="lost", days=14,
        handler="clerk",
        say="{称呼}您好，我是{门店}的{本人}。{车牌}上次来店是{上次来店}，之后有一段时间没见到了，车还在开吗？\n"
        "开得少：记“停顿”，问大约多久开一千公里。卖了、报废、搬走：照实记。\n"
        "在别处修：问为什么，先听完，再请回来看看。",
        say_en="Good day, {salutation}, this is {me} of {store}. We have not seen {plate} since {last_visit}. Is it "
        "still in use?\nLittle driven: set it to paused. Sold, scrapped, moved: note it.\nServiced elsewhere: ask "
        "why, hear them out, then invite them back.",
    ),
    Shipped(
        key="lost_reason", zh="长期流失原因电话", en="Long-term lost: why", source="long_lost", days=30,
        handler="clerk", form="lost_customer",
        say="{称呼}您好，我是{门店}的{本人}。您上次来店是{上次来店}，做的是{上次项目}，之后一年多没有来。"
        "现在方便说两分钟吗？\n照问卷问完，谢谢客户，不争辩。",
        say_en="Good day, {salutation}, this is {me} of {store}. You were last here on {last_visit} for {last_work}, "
        "more than a year ago. Have you two minutes?\nAsk the questionnaire, thank the customer, never argue.",
    ),
    Shipped(
        key="recall", zh="定期保养招揽", en="Maintenance recall", source="recall", days=14,
        say="{称呼}您好，我是{门店}的{本人}。{车牌}该做保养了（{算起日}前后），给您寄的信收到了吗？\n"
        "我帮您约个时间，您看这周还是下周方便？\n不来的，问清原因，记在单上。",
        say_en="Good day, {salutation}, this is {me} of {store}. {plate} is due for maintenance about {counted}. Did "
        "our letter arrive?\nShall I book a time, this week or next?\nIf not, ask why and note it.",
    ),
    Shipped(
        key="by_hand", zh="约定的联系", en="As agreed", source="by_hand", by_visit=False,
        say="{事由}", say_en="{asked_for}",
    ),
)  # fmt: skip


async def add_care_rules(seat: Seat) -> int:
    """Give the store the shipped rules that it does not have; those it has changed or archived stay. Gives how many."""
    have = {row[0] for row in await reader().rows("SELECT key FROM care_rule")}
    if have.issuperset(rule.key for rule in RULES):
        return 0
    async with transaction() as writer:
        return await add_care_rules_in(writer, seat)


async def add_care_rules_in(writer: Writer, seat: Seat) -> int:
    """Do the same inside a transaction that is already open."""
    if writer.dialect == "postgres":  # two programs at the same moment add them once
        await writer.run("LOCK TABLE care_rule IN SHARE ROW EXCLUSIVE MODE")
    have = {row[0] for row in await writer.rows("SELECT key FROM care_rule")}
    missing = [rule.row for rule in RULES if rule.key not in have]
    await put(writer, seat, "care_rules", missing)
    return len(missing)
