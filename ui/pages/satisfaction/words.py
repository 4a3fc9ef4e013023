"""The words of the satisfaction page."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="满意度", en="Satisfaction")
PRINT: Final = Text(zh="打印", en="Print")
ADD_MARK: Final = Text(zh="加变动标记", en="Add a change mark")
FORM: Final = Text(zh="问卷", en="Form")
PERIOD: Final = Text(zh="时段", en="Days")
CUSTOM: Final = Text(zh="自选日期", en="own days")
FROM: Final = Text(zh="从", en="From")
TO: Final = Text(zh="到", en="To")
STORE: Final = Text(zh="门店", en="Store")
ADVISOR: Final = Text(zh="服务顾问", en="Advisor")
SERIES: Final = Text(zh="车系", en="Series")
CHANNEL: Final = Text(zh="渠道", en="Channel")
ALL: Final = Text(zh="全部", en="all")
RESET: Final = Text(zh="清除筛选", en="Clear filters")
CONVENTION: Final = Text(zh="算法", en="Convention")
BY: Final = Text(zh="{what}，按{by}看", en="{what} by {by}")
GROUPED: Final = Text(zh="分组", en="Grouped by")
N_INTERVAL: Final = Text(zh="{n} 份答卷，95% 区间 {low}–{high}", en="{n} answers, 95 % interval {low}–{high}")
N_ONLY: Final = Text(zh="{n} 份答卷", en="{n} answers")
NPS_NOTE: Final = Text(zh="n={n}，{low} 到 {high}", en="n={n}, {low} to {high}")
RATE_NOTE: Final = Text(zh="抽中 {n} 位，{low}–{high}", en="of {n} drawn, {low}–{high}")
NO_NUMBER: Final = Text(zh="这段时间还没有", en="none in these days")
OPEN_CASES: Final = Text(zh="未结案件", en="Open cases")
OF_THEM_LATE: Final = Text(zh="其中 {late} 件已超时", en="{late} of them overdue")
NONE_LATE: Final = Text(zh="没有超时的", en="none overdue")
RESPONSE_RATE: Final = Text(zh="回访成功率", en="Response rate")
HOW: Final = Text(zh="这些数是怎么算的", en="How these are counted")
WORDS: Final = Text(zh="客户原话", en="In the customers' words")
WORDS_COUNT: Final = Text(zh="共 {n} 条，最新的在前。", en="{n} in all, the latest first.")
WORDS_SHOWN: Final = Text(zh="共 {n} 条，显示最新 {shown} 条。", en="{n} in all; the latest {shown} are shown.")
NO_WORDS: Final = Text(zh="没有找到相符的原话。", en="No such words were found.")
SEARCH: Final = Text(zh="在原话里查找，例如：等", en="Search these words, for example: waited")
GROUP: Final = Text(zh="分组", en="Group")
VALUE: Final = Text(zh="指数", en="Index")
ANSWERS: Final = Text(zh="样本量", en="Answers")
QUESTION: Final = Text(zh="停在哪一题", en="Stopped at")
STOPPED: Final = Text(zh="占开始填的人", en="Of all who began")
INTERVAL: Final = Text(zh="95% 区间", en="95 % interval")
COUNTING: Final = Text(zh="正在计算……", en="Counting …")
EMPTY: Final = Text(
    zh="这段时间里还没有完成的答卷。可以选更长的时段，或去回访名单开始打电话。",
    en="There are no finished responses in these days. Choose longer days, or begin with the calls.",
)
CALLS: Final = Text(zh="去回访", en="Open the calls")
PRINTED: Final = Text(zh="{store} · {person} 打印于 {day}", en="{store} · printed by {person} on {day}")
PEOPLE: Final = Text(zh="这样回答的客户", en="Customers who answered so")
PEOPLE_CHOSEN: Final = Text(zh="“{item}”选了“{value}”的客户", en="“{value}” to “{item}”")
PEOPLE_LEVEL: Final = Text(zh="“{item}”打 {low}–{high} 分的客户", en="{low}–{high} to “{item}”")
BACK: Final = Text(zh="回到满意度", en="Back to satisfaction")
NOBODY: Final = Text(zh="没有这样的答卷。", en="There are no such responses.")
SHOWN: Final = Text(zh="显示前 {shown} 份，共 {n} 份。", en="The first {shown} of {n}.")
CROSS: Final = Text(zh="分界线", en="Dividing lines")
IMPORTANCE: Final = Text(zh="重要程度", en="Importance")
PERFORMANCE: Final = Text(zh="表现", en="Performance")
SHOW: Final = Text(zh="看什么", en="Show")
RATES: Final = Text(
    zh="接通 {contact} · 拒访 {refusal} · 配合 {cooperation}",
    en="reached {contact} · refused {refusal} · willing {cooperation}",
)
DEPARTMENT: Final = Text(zh="部门", en="Department")
NOT_SAID: Final = Text(zh="未指定", en="not said")
CELL: Final = Text(zh="{between} · n={n}", en="{between} · n={n}")
CELL_N: Final = Text(zh="n={n}", en="n={n}")
TITLES: Final = {
    "trend": Text(zh="走势", en="Over time"),
    "loyalty": Text(zh="怎么说，怎么做", en="What they say, what they do"),
    "factors": Text(zh="各方面得分，和上期比", en="Factors, against the period before"),
    "importance": Text(zh="重要程度与表现", en="Importance and performance"),
    "distribution": Text(zh="打分分布", en="How ratings are spread"),
    "reasons": Text(zh="不满意的原因", en="Reasons"),
    "control": Text(zh="按月控制图", en="Control chart by month"),
    "advisors": Text(zh="服务顾问", en="Advisors"),
}
