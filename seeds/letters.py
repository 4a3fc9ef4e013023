"""Letters: the templates that a store starts with: letters that a service manager would sign, and texts to send."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

MANAGER: Final = "服务经理 / Service manager"


@dataclass(frozen=True, kw_only=True)
class Shipped:
    """One template that the product comes with."""

    key: str
    zh: str
    en: str
    occasion: str
    words: str
    english: str
    means: str = "letter"
    signed: str = MANAGER
    coupon: str = ""
    coupon_days: int = 60

    @property
    def row(self) -> dict[str, Any]:
        """The row of it."""
        return {
            "key": self.key,
            "occasion": self.occasion,
            "means": self.means,
            "title": self.zh,
            "english": self.en,
            "words": self.words,
            "english_words": self.english,
            "signed": self.signed if self.means == "letter" else "",
            "coupon": self.coupon,
            "coupon_days": self.coupon_days,
            "is_on": True,
        }


TEMPLATES: Final = (
    Shipped(
        key="thanks_delivery", zh="交车感谢信", en="Thank-you letter after the delivery", occasion="thanks",
        words="尊敬的{称呼}：\n"
        "恭喜您提到新车{车型}，谢谢您选择{门店}。从今天起，这台车的保养、维修和各种到期的事，都由我们替您记着。\n"
        "头一个月请多留意仪表提示，不急加速、不急刹车；首次保养免费，里程和时间以先到的为准，快到时我们会提前联系您。\n"
        "牌照、保险或用车上有任何不清楚，随时拨打{热线}，或直接找您的服务顾问{服务顾问}，当天给您答复。\n"
        "交车那天我们有做得不周的地方，也请您告诉我，我亲自来改。\n"
        "祝您一路平安，家人顺心。",
        english="Dear {salutation},\n"
        "Congratulations on your new {model}, and thank you for choosing {store}. From today on we keep in mind what "
        "your car needs: maintenance, repairs, and every date that falls due.\n"
        "In the first month, please watch the signs on the dashboard and go easy on the pedals. The first maintenance "
        "is free, by kilometres or months, whichever comes first; we shall tell you in good time.\n"
        "If anything is unclear about plates, insurance or the car itself, call {hotline} or ask {advisor}. You will "
        "have an answer the same day.\n"
        "If something was not right on the day of the delivery, please tell me, and I shall see to it myself.\n"
        "We wish you and your family many safe journeys.",
    ),
    Shipped(
        key="thanks", zh="来店感谢信", en="Thank-you letter after a visit", occasion="thanks",
        words="尊敬的{称呼}：\n"
        "谢谢您{上次来店}把{车牌}交给我们。这次做的是：{上次项目}。\n"
        "车开回去这几天，如果有异响、漏油、提示灯，或者觉得哪里没修到位，请不要自己将就，拨打{热线}，我们马上安排复查，"
        "属于我们的问题不收您一分钱。\n"
        "接待、报价、等候时间上有不满意，也请直说。您说得越具体，我们改得越快。\n"
        "下次来店前打个电话预约，不用排队。期待再见到您。",
        english="Dear {salutation},\n"
        "Thank you for bringing us {plate} on {last_visit}. What we did: {last_work}.\n"
        "If you hear a noise, see a drop of oil or a warning light in these days, or feel that something was not put "
        "right, please do not live with it. Call {hotline} and we check the car at once; what is our fault costs you "
        "nothing.\n"
        "If the reception, the price or the waiting was not as it should be, please say so plainly. The more exactly "
        "you tell us, the sooner it is better.\n"
        "Call us before the next visit and there is no waiting. We look forward to seeing you.",
    ),
    Shipped(
        key="invitation", zh="定期保养邀请函", en="Invitation to maintenance", occasion="invitation",
        words="尊敬的{称呼}：\n"
        "您的{车型}（{车牌}）上次来店是{上次来店}，按时间和里程推算，下个月该做定期保养了。\n"
        "按时保养，机油和滤芯才护得住发动机，制动、轮胎、灯光的小毛病也能早点发现，少花钱，也不耽误出门；质保期内的车，"
        "保养记录完整，索赔时才不吃亏。\n"
        "来之前请拨打{热线}，或告诉您的服务顾问{服务顾问}哪天方便。约好时间，备件提前备齐，小保养一小时左右交车；"
        "周二到周四人最少。\n"
        "地址：{门店地址}。店里备了茶点和无线网，等候时可以隔着玻璃看着自己的车。\n"
        "如果车已经转让，或者不常开，也请顺便告诉我们一声，我们把档案改过来。",
        english="Dear {salutation},\n"
        "Your {model} ({plate}) was last with us on {last_visit}. By time and kilometres its maintenance falls due "
        "next month.\n"
        "Oil and filters that are changed in time protect the engine; small faults of brakes, tyres and lights are "
        "found early, cost less and spoil no journey. While the car is under warranty, complete records also protect "
        "your claims.\n"
        "Please call {hotline}, or tell {advisor} which day suits you. With an appointment the parts lie ready and a "
        "small service takes about an hour; Tuesday to Thursday are the quietest days.\n"
        "You find us at {address}. There is tea and a window through which you can watch your car.\n"
        "If you have sold the car, or hardly drive it, please let us know and we shall put our file right.",
    ),
    Shipped(
        key="inquiry", zh="久未来店咨询函", en="Inquiry letter to those who stayed away", occasion="inquiry",
        coupon="小保养免工时费，另赠全车检查一次 / A small service free of labour, with a free check of the car",
        words="尊敬的{称呼}：\n"
        "您的{车牌}上次来店是{上次来店}，到今天已经{未来店月数}个月没有见到您了。我想先说一声抱歉：这么长时间，"
        "我们没有主动问候您；如果是哪一次的服务让您不满意，责任在我们。\n"
        "这段时间店里做了几处改进：报价逐项写清工时和备品，您点头才动工；小保养约好时间，一小时左右交车；"
        "交车前由质检再查一遍，修完三天内回访；休息区重新布置，可以隔着玻璃看到自己的车。\n"
        "车没有毛病也欢迎您来坐坐。凭信末的优惠券可享“{优惠券}”，有效期至{优惠券有效期}；全车检查不收费，查出来的问题"
        "修不修由您决定。\n"
        "能不能请您告诉我们，这段时间车是开得少、转让了，还是在别处保养？哪怕只说一句，对我们都有用。热线{热线}，"
        "地址{门店地址}，到店可以直接找我。\n"
        "盼您回来看看。",
        english="Dear {salutation},\n"
        "{plate} was last with us on {last_visit}, {months_away} months ago. Let me first say that I am sorry: in all "
        "this time we did not ask how you are. If one of our visits was not as it should have been, the fault is "
        "ours.\n"
        "Since then we have changed a few things. Every estimate lists labour and parts, and nothing is begun before "
        "you agree. A small service with an appointment takes about an hour. An inspector checks each car before it "
        "is handed over, and we call within three days. The lounge is new, and you can watch your car from it.\n"
        'You are welcome without any repair. The coupon below is good for "{coupon}" until {until}. The check costs '
        "nothing, and you decide what is done about what it finds.\n"
        "May I ask you to tell us whether you drive little, have sold the car, or have it serviced elsewhere? A "
        "single sentence helps. Our hotline is {hotline}, our address {address}; please ask for me.\n"
        "I would be glad to see you again.",
    ),
    Shipped(
        key="birthday", zh="生日贺信", en="Birthday letter", occasion="birthday",
        words="尊敬的{称呼}：\n"
        "生日快乐。谢谢您这些年把车交给我们照看，也谢谢您对我们的包容。\n"
        "生日当月来店，我们给您的车做一次免费全车检查，洗干净再开走；不用带这封信，报名字就行。\n"
        "有出行的打算，请提前一两天拨打{热线}，我们帮您把轮胎、制动、冷却液都看一遍。\n"
        "祝您和家人身体健康，平安顺遂。",
        english="Dear {salutation},\n"
        "Happy birthday. Thank you for leaving your car in our care, and for your patience with us.\n"
        "In the month of your birthday we check the whole car free of charge and wash it before you drive home. You "
        "need not bring this letter; your name is enough.\n"
        "If you plan a journey, call {hotline} a day or two before, and we look after tyres, brakes and coolant.\n"
        "We wish you and your family good health and safe roads.",
    ),
    Shipped(
        key="reminder_inspection", zh="年审到期提醒", en="Reminder of the annual inspection", occasion="reminder",
        words="尊敬的{称呼}：\n"
        "您的{车型}（{车牌}）年审{年审到期}到期。逾期上路会被扣分罚款，出了事故保险也可能拒赔，请提前安排。\n"
        "可以自己去，也可以交给我们代办：带上行驶证和有效的交强险保单，上午送车，当天取回。送检前我们先查灯光、制动、"
        "轮胎和尾气，有不合格的先告诉您再处理，免得白跑一趟。\n"
        "请拨打{热线}，或找您的服务顾问{服务顾问}约时间。地址：{门店地址}。",
        english="Dear {salutation},\n"
        "The annual inspection of your {model} ({plate}) is due on {inspection_due}. Driving without it costs points "
        "and a fine, and an insurer may refuse a claim, so please see to it in time.\n"
        "You may go yourself or leave it to us: bring the vehicle licence and the valid insurance paper in the "
        "morning and take the car home the same day. Before that we check lights, brakes, tyres and exhaust, and tell "
        "you first if something would not pass.\n"
        "Please call {hotline} or ask {advisor} for a time. Our address: {address}.",
    ),
    Shipped(
        key="reminder_insurance", zh="保险到期提醒", en="Reminder of the insurance", occasion="reminder",
        words="尊敬的{称呼}：\n"
        "您的{车型}（{车牌}）保险{保险到期}到期。中间断一天，出了事都要自己承担，建议提前两周办好。\n"
        "我们可以按您去年的险种和出险情况，先算一份报价给您比较；在本店投保的车，出险后从报案、定损到修好交车，"
        "由一位顾问跟到底。\n"
        "请拨打{热线}，或找您的服务顾问{服务顾问}。已经办好的，就当我们提醒您一声。",
        english="Dear {salutation},\n"
        "The insurance of your {model} ({plate}) ends on {insurance_due}. A single day without it is your own risk, "
        "so we suggest to renew two weeks before.\n"
        "We gladly prepare an offer to compare, by last year's cover and claims. For cars insured with us, one person "
        "sees a claim through, from the report to the repaired car.\n"
        "Please call {hotline} or ask {advisor}. If you have renewed already, please take this as a friendly word.",
    ),
    Shipped(
        key="birthday_text", zh="生日短信", en="Birthday text", occasion="birthday", means="text",
        words="{称呼}，生日快乐。{门店}祝您和家人平安顺心。本月来店可免费做一次全车检查，报名字就行。热线{热线}",
        english="Happy birthday, {salutation}. All the best to you and your family from {store}. A free check of your "
        "car waits for you this month; your name is enough. {hotline}",
    ),
    Shipped(
        key="maintenance_text", zh="保养提醒短信", en="Maintenance text", occasion="reminder", means="text",
        words="{称呼}您好，{车牌}的保养{保养到期}到期。回复方便的日子，我帮您约好时间、备好备件，不用排队。"
        "{门店} {本人} {热线}",
        english="Good day, {salutation}. The maintenance of {plate} is due on {maintenance_due}. Tell me a day that "
        "suits you and there is no waiting. {me}, {store}, {hotline}",
    ),
    Shipped(
        key="inspection_text", zh="年审提醒短信", en="Inspection text", occasion="reminder", means="text",
        words="{称呼}您好，{车牌}的年审{年审到期}到期，我们可以代办，带行驶证和交强险保单即可。要约时间请回复我。"
        "{门店} {本人} {热线}",
        english="Good day, {salutation}. The annual inspection of {plate} is due on {inspection_due}. We can see to "
        "it; bring the licence and the insurance paper. {me}, {store}, {hotline}",
    ),
    Shipped(
        key="insurance_text", zh="续保提醒短信", en="Insurance text", occasion="reminder", means="text",
        words="{称呼}您好，{车牌}的保险{保险到期}到期。需要我先算一份报价给您比较吗？{门店} {本人} {热线}",
        english="Good day, {salutation}. The insurance of {plate} ends on {insurance_due}. Shall I send you an offer "
        "to compare? {me}, {store}, {hotline}",
    ),
    Shipped(
        key="licence_text", zh="驾驶证到期短信", en="Licence text", occasion="reminder", means="text",
        words="{称呼}您好，您的驾驶证{驾驶证到期}到期，可在到期前 90 天内换证，请留出时间。{门店}提醒您。",
        english="Good day, {salutation}. Your driving licence ends on {licence_due}; it may be renewed in the 90 days "
        "before. A word from {store}.",
    ),
    Shipped(
        key="recall_text", zh="久未联系短信", en="We have not seen you", occasion="inquiry", means="text",
        words="{称呼}您好，我是{门店}的{本人}。您的车{未来店月数}个月没来店了，用得还好吗？不修车也欢迎来坐坐，"
        "免费给您查一遍。{热线}",
        english="Good day, {salutation}, this is {me} of {store}. Your car was last here {months_away} months ago. Is "
        "all well with it? Come by for a free check. {hotline}",
    ),
)  # fmt: skip
