"""Meaning: what each number of the review is, as a store says it; the statistician's words stand once, in brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from models.text import Text

if TYPE_CHECKING:
    from reports.figure import Figure

METHODS: Final = re.compile(
    r"[；，]?(?:占比的)?区间用 Wilson 法|，带 95% 置信区间|\s*[（(]\w+=…[）)]\s*"
    r"|[;,]? (?:Shares have )?Wilson's interval(?=\.)|, with its 95 % interval"
)
TWO_STOPS: Final = re.compile(r"。。|(?<=\.)\.")
WORDS: Final = (
    (
        Text(zh="多半在…之间", en="Most likely"),
        Text(
            zh="样本有限，数字总有误差。“多半在 807–867”是说：真实水平有 95% 的把握落在这两个数之间"
            "（统计上叫 95% 置信区间：比例按 Wilson 法，平均分在样本少时用自助法）。图里的浅色带和条下细线也是它。",
            en="A number worked out from some customers has a margin of error. “Most likely 807–867” means that one "
            "can be 95 % sure that the true level lies between the two (95 % confidence interval: Wilson's for "
            "shares, bootstrap for means of few). The pale band and the thin line of a chart are the same.",
        ),
    ),
    (
        Text(zh="红字、绿字", en="Red and green"),
        Text(
            zh="绿色是变好，红色是变差。还在误差和平常起伏里的变化不标颜色，可能只是碰巧，不必追究。",
            en="Green is for the better, red for the worse. A change within the margin of error, or the usual up and "
            "down, has no colour: it may be chance.",
        ),
    ),
    (
        Text(zh="仅供参考", en="Read with care"),
        Text(
            zh="不到 10 个算出来的数，多一个少一个就大变，只能看看，不能拿来考核。图里空心的不到 30 个。",
            en="Worked out from under 10, so that one more or less changes much: not for judging anybody. What is "
            "hollow in a chart rests on under 30.",
        ),
    ),
    (
        Text(zh="百分点", en="Points of a share"),
        Text(
            zh="两个百分数直接相减：从 27% 到 28% 是高 1 个百分点。",
            en="One per cent less another: from 27 % to 28 % is 1 point.",
        ),
    ),
)
PLAIN: Final = {
    "satisfaction.index": Text(
        zh="先算每份答卷：各方面的平均分（1–10）按权重合成，再乘 100，全打 10 分是 1000，全打 1 分是 100；"
        "没答的方面不算，权重由其余方面分摊。再把所有答卷平均。",
        en="Each answer first: the mean scores (1–10) of its factors by their weights, times 100, so that all tens are "
        "1,000 and all ones 100; a factor without answer is left out and the others fill its weight. Then the mean of "
        "all answers.",
    ),
    "satisfaction.factors": Text(
        zh="每份答卷里这一方面各题的平均分（1–10），再把所有答卷平均；选“不适用”的不算。",
        en="The mean of a factor's questions (1–10) in each answer, then the mean of all answers; “does not apply” is "
        "left out.",
    ),
    "satisfaction.importance": Text(
        zh="看一个方面打分高的客户，总体满意是不是也高：1 是完全同步，0 是没有关系（Spearman 等级相关）。"
        "至少 50 份答卷才算。",
        en="Whether those who score a factor high are more content on the whole: 1 is in step, 0 is no tie at all "
        "(Spearman's rank correlation). Of at least 50 answers.",
    ),
    "satisfaction.nps": Text(
        zh="愿意推荐的打 0–10 分：打 9–10 分的占比，减去打 0–6 分的占比，乘 100。",
        en="Would they recommend us, 0–10: the share of 9 and 10, less the share of 0 to 6, times 100.",
    ),
    "satisfaction.top_box": Text(
        zh="总体满意度打 9–10 分的答卷，占回答了这道题的答卷的比例。",
        en="Of the answers to the question on overall satisfaction, the share of 9 and 10.",
    ),
    "cases.hours": Text(
        zh="从立案到提出结果的小时数，从短到长排，取正中间那一件；只算已有结果的。",
        en="The hours from opening to the result, in order, the one in the middle; of cases that have one.",
    ),
    "churn.survival": Text(
        zh="从首次来店算起，一年以后还没流失的车占多少；来店还不满一年的，按已经过去的时间算进去（Kaplan–Meier 法）。",
        en="Counted from the first visit, the share of cars not yet lost a year later; cars that are with us for less "
        "than a year count for the time they have been (Kaplan–Meier).",
    ),
    "churn.rate": Text(
        zh="那一天已经流失的车 ÷ 那一天来过、还在用的全部车。月份看最后一天，还没过完的看今天。",
        en="Cars lost on the day ÷ all cars that have been here and are still in use. Of a month its last day, or "
        "today while it runs.",
    ),
}


def meaning_of(figure: Figure) -> Text:
    """Say how a number is counted, without the methods that stand above once."""
    if figure.name in PLAIN:
        return PLAIN[figure.name]
    formula = figure.formula
    return Text(zh=_without(formula.to("zh"), ""), en=_without(formula.to("en"), " "))


def _without(words: str, blank: str) -> str:
    found = METHODS.sub(lambda match: blank if "=…" in match[0] else "", words)
    return TWO_STOPS.sub(lambda match: match[0][:1] if match[0] == "。。" else "", found).strip()
