"""The words of the sales pages."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="展厅今天", en="Showroom today")
WHY: Final = Text(zh="{day}：来一位记一位，一点就好。", en="{day}: one tap for each who comes or calls.")
TAPS: Final = Text(zh="今天发生了什么", en="What happened today")
TAP: Final = {
    "walk_in": Text(zh="来店", en="Walk-in"),
    "call_in": Text(zh="来电", en="Call in"),
    "test_drive": Text(zh="试驾", en="Test drive"),
    "deal": Text(zh="成交", en="Deal"),
    "delivery": Text(zh="交车", en="Delivery"),
    "lost": Text(zh="战败", en="Lost deal"),
}
TAP_HELP: Final = Text(zh="{step}，今天 {count} 次，点一下记一次", en="{step}, {count} today; tap to note one")
WHOSE: Final = Text(zh="记在谁名下", en="Noted for")
NOBODY: Final = Text(zh="不指定", en="Nobody in particular")
NOTED: Final = Text(zh="已记一次{step}", en="Noted: {step}")
TAKEN_BACK: Final = Text(zh="已撤回", en="Taken back")
LEAVE_NAME: Final = Text(zh="刚记了一次{step}。要留下客户吗？", en="{step} noted. Do you want to keep who it was?")
NEW_ONE: Final = Text(zh="新客户", en="Somebody new")
KNOWN_ONE: Final = Text(zh="跟进中的客户", en="A lead of ours")
NAME: Final = Text(zh="姓名", en="Name")
NAME_EXAMPLE: Final = Text(zh="例如：钱先生", en="For example: Mr Qian")
PHONE: Final = Text(zh="手机", en="Phone")
GRADE: Final = Text(zh="多久会买", en="How soon they buy")
GRADES: Final = {
    "a": Text(zh="A 一周内", en="A: a week"),
    "b": Text(zh="B 一个月内", en="B: a month"),
    "c": Text(zh="C 三个月内", en="C: three months"),
    "n": Text(zh="还不清楚", en="Not known yet"),
}
SERIES: Final = Text(zh="车系", en="Series")
SOURCE: Final = Text(zh="来源", en="Source")
CHOOSE: Final = Text(zh="请选择", en="Please choose")
NOT_SAID: Final = Text(zh="没说", en="Not said")
LEAD: Final = Text(zh="哪位客户", en="Which lead")
KEEP_LEAD: Final = Text(zh="保存这位客户", en="Keep this lead")
NOTE_HERE: Final = Text(zh="记到这位客户", en="Note it with this lead")
NO_NAME: Final = Text(zh="不留了", en="No, thank you")
CANCEL: Final = Text(zh="收起", en="Fold away")
DO: Final = {
    "follow_up": Text(zh="记下跟进", en="Note the follow-up"),
    "walk_in": Text(zh="记下来店", en="Note the walk-in"),
    "call_in": Text(zh="记下来电", en="Note the call"),
    "test_drive": Text(zh="记下试驾", en="Note the test drive"),
    "deal": Text(zh="记下成交", en="Note the deal"),
    "delivery": Text(zh="交车并建档", en="Hand over and begin the files"),
    "lost": Text(zh="记为战败", en="Note it as lost"),
}
DONE: Final = {
    "follow_up": Text(zh="已记跟进，下次 {day}", en="Follow-up noted, next on {day}"),
    "walk_in": Text(zh="已记来店", en="Walk-in noted"),
    "call_in": Text(zh="已记来电", en="Call noted"),
    "test_drive": Text(zh="已记试驾", en="Test drive noted"),
    "deal": Text(zh="已记成交", en="Deal noted"),
    "delivery": Text(
        zh="已交车，客户和车辆档案已建好，交车关怀从今天算起", en="Handed over; the files stand, care counts from today"
    ),
    "lost": Text(zh="已记战败和原因", en="Noted as lost, with its reason"),
}
KEPT: Final = Text(zh="已留下 {name}，下次跟进 {day}", en="{name} is kept, next on {day}")
ATTACHED: Final = Text(zh="已记到 {name} 名下", en="Noted with {name}")
WORDS: Final = Text(zh="说了什么", en="What was said")
WORDS_EXAMPLE: Final = Text(
    zh="例如：嫌金融方案贵，周末带家人再来", en="For example: finds the loan dear, comes back on Saturday"
)
NEXT: Final = Text(zh="下次跟进", en="Next follow-up")
NEXT_HELP: Final = Text(
    zh="不填就按级别排：A 两天后，B 一周后，C 两周后。", en="Left empty it follows the grade: A in 2 days, B 7, C 14."
)
CAR: Final = Text(zh="预订哪台车", en="Which car")
NO_CAR: Final = Text(zh="先不选（要订货）", en="None for now, to be ordered")
CAR_LINE: Final = Text(zh="{model} {colour} · {place}", en="{model} {colour} · {place}")
AGED: Final = Text(zh="{state}，库龄 {days} 天", en="{state}, {days} days in stock")
SAME_SERIES: Final = Text(zh="意向车系", en="The series they want")
OTHER_SERIES: Final = Text(zh="其他车系", en="Other series")
REASON: Final = Text(zh="战败原因", en="Why it was lost")
REASON_HELP: Final = Text(zh="没有原因就一直留在跟进里。", en="Without a reason the lead stays in your care.")
VIN: Final = Text(zh="车架号", en="VIN")
VIN_HELP: Final = Text(zh="17 位；已预订库存车的不用填。", en="17 signs; not needed for a car reserved from stock.")
RESERVED: Final = Text(zh="预订的车：{car}", en="The car reserved: {car}")
PLATE: Final = Text(zh="车牌（有的话）", en="Plate, if there is one")
DUE: Final = Text(zh="今天要跟进", en="To follow up today")
DUE_NOTE: Final = Text(
    zh="逾期的、没填下次跟进的和今天到期的，按级别排。", en="Overdue, without a next day, or due today; by grade."
)
NOTHING_DUE: Final = Text(zh="今天没有到期的意向，都安排好了。", en="Nothing is due today; everybody has a next day.")
WAITING: Final = Text(zh="成交待交车", en="Sold, to be handed over")
LATE: Final = Text(zh="逾期 {days} 天", en="{days} days late")
NO_NEXT: Final = Text(zh="没有下次跟进", en="No next day")
IS_TODAY: Final = Text(zh="今天", en="Today")
LAST: Final = Text(zh="上次接触 {days} 天前", en="last contact {days} days ago")
LAST_TODAY: Final = Text(zh="今天刚接触过", en="in contact today")
MORE_LEADS: Final = Text(zh="只列出前 {shown} 位，共 {total} 位。", en="The first {shown} of {total}.")
ALL_LEADS: Final = Text(zh="全部意向", en="All leads")
STOCK: Final = Text(zh="库存车", en="Stock")
TARGETS: Final = Text(zh="月度目标", en="Monthly targets")
OF_GOAL: Final = Text(zh="目标 {goal}，完成 {share}", en="target {goal}, {share} reached")
NO_GOAL: Final = Text(zh="本月没有目标", en="no target this month")
MONTH_SO_FAR: Final = {
    "deals": Text(zh="本月成交", en="Deals this month"),
    "deliveries": Text(zh="本月交车", en="Deliveries this month"),
    "test_drives": Text(zh="本月试驾", en="Test drives this month"),
    "leads": Text(zh="本月新增意向", en="New leads this month"),
}
NO_LEADS: Final = Text(
    zh="还没有跟进中的客户。先点“来店”或“来电”，留下姓名。",
    en="There are no open leads yet. Tap a walk-in or a call and keep the name.",
)
CARS: Final = Text(zh="台", en="cars")

TARGETS_WHY: Final = Text(
    zh="先定全店，再分到团队和个人；合计对上才能保存。",
    en="First the store, then its teams and people; saved once everything adds up.",
)
MONTH: Final = Text(zh="月份", en="Month")
MEASURE: Final = Text(zh="指标", en="Measure")
WHO: Final = Text(zh="谁", en="Who")
LAST_YEAR: Final = Text(zh="去年同月", en="A year before")
LAST_MONTH: Final = Text(zh="上月", en="Month before")
DONE_SO_FAR: Final = Text(zh="已完成", en="Reached")
GOAL: Final = Text(zh="目标", en="Target")
REACHED: Final = Text(zh="完成率", en="Completion")
GOAL_OF: Final = Text(zh="{who}的目标", en="Target of {who}")
STORE: Final = Text(zh="全店", en="The store")
PROPOSE: Final = Text(zh="按占比分到人", en="Share out by past shares")
PROPOSE_HELP: Final = Text(
    zh="按去年同月和上月各人的占比分，新人按平均数；分好还能改。",
    en="By each one's share of the same month last year and of last month, newcomers evenly; change it as you like.",
)
PROPOSED: Final = Text(zh="已按占比分好，可以再改", en="Shared out; change it as you like")
FIRST_GOAL: Final = Text(zh="先填全店的目标，例如 30。", en="First fill in the target of the store, for example 30.")
ADDS_UP: Final = Text(zh="合计已对上：全店 {goal}。", en="It adds up: {goal} for the store.")
SAVE: Final = Text(zh="保存目标", en="Save the targets")
SAVED: Final = Text(zh="已保存 {month} {measure}的目标", en="Saved the targets of {month}: {measure}")
UNCHANGED: Final = Text(zh="没有要保存的改动", en="Nothing has changed")
DRAFT: Final = Text(
    zh="上次填的还没保存，已经带出来了。", en="What you typed last time is not saved yet; here it is again."
)
DISCARD: Final = Text(zh="放弃这些改动", en="Drop these changes")
READ_ONLY: Final = Text(
    zh="目标由经理下达，这里只能看。", en="Targets are set by the managers; you can look at them here."
)
EMPTY: Final = Text(
    zh="店里还没有承担“{measure}”的人。请先在员工里设好角色。",
    en="Nobody in the store carries “{measure}” yet. Give the people their roles first.",
)
YUAN: Final = Text(zh="售后产值按元填写。", en="Service revenue is in yuan.")
AGAINST_YEAR: Final = Text(zh="同比", en="Against last year")
AGAINST_MONTH: Final = Text(zh="环比", en="Against last month")
AGAINST_NOTE: Final = Text(zh="同样的天数，当时 {before}", en="the same days, {before} then")
MONTH_WORDS: Final = Text(zh="{year}年{month}月", en="{written}")
