"""Satisfaction: how content customers are, how sure we are of it, why not more, and how many we asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.figure import Counted, Figure, Param
from reports.grouping import FACTOR, REASON
from reports.satisfaction import counting, loyalty, rates, spreading
from reports.satisfaction.drop_off import drop_off as drop_off_by_question
from reports.satisfaction.loyalty import RECENCY
from reports.satisfaction.parts import BY
from reports.unit import CORRELATION, INDEX, NPS, SCORE, SHARE, TIMES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from reports.figure import Asked
    from reports.satisfaction.counting import Read

FORM: Final = Param(name="form", title=Text(zh="问卷", en="Form"), default="csi_service")
LOYALTY_FORM: Final = Param(name="form", title=Text(zh="问卷", en="Form"), default="loyalty")
CONVENTION: Final = Param(
    name="convention",
    title=Text(zh="指数算法", en="Convention"),
    choices={
        "times_100": Text(zh="均分 ×100", en="mean × 100"),
        "min_max": Text(zh="最低到最高拉伸为 0–1000", en="stretched from lowest to highest, 0–1000"),
    },
)
ITEM: Final = Param(name="item", title=Text(zh="题目", en="Question"))
BOX: Final = Param(
    name="box",
    title=Text(zh="取最高几档", en="Boxes"),
    choices={"top_2": Text(zh="最高两档", en="top two"), "top_1": Text(zh="只算最高一档", en="highest only")},
)
RATE: Final = Param(name="rate", title=Text(zh="比率", en="Rate"), choices=rates.RATES)
SEARCH: Final = Param(name="search", title=Text(zh="查找", en="Search"))


def _of(name: str, count: Callable[[Read], Counted]) -> Callable[[Asked], Awaitable[Counted]]:
    return partial(_counted, name=name, count=count)


async def _counted(asked: Asked, *, name: str, count: Callable[[Read], Counted]) -> Counted:
    return await counting.counted(asked, name, count)


index = Figure(
    name="satisfaction.index",
    title=Text(zh="满意度指数", en="Satisfaction index"),
    formula=Text(
        zh="先算每份答卷：各因子均分（1–10）按权重加权平均，×100（全 10 分为 1000，全 1 分为 100）；"
        "没答的因子不算，权重由其余因子分摊。"
        "再求答卷的平均数，带 95% 置信区间（30 份以下用自助法；按交车台次做有限总体修正）。"
        "选“最低到最高拉伸”时改为 1000×(加权均分−1)÷9。",
        en="Each response: the factors' means (1–10) by their weights, times 100 (all tens 1,000, all ones 100); a "
        "factor without answer is left out and the others fill its weight. Then the mean of the responses with its "
        "95 % interval (bootstrap under 30; corrected for the number of visits). Stretched from lowest to highest: "
        "1000 × (mean − 1) / 9.",
    ),
    unit=INDEX,
    compute=_of("index", counting.index),
    by=BY,
    params=(FORM, CONVENTION),
    resource="responses",
)
factors = Figure(
    name="satisfaction.factors",
    title=Text(zh="因子得分", en="Factor scores"),
    formula=Text(
        zh="每份答卷里该因子各题的平均分（1–10），再求答卷的平均数，带 95% 置信区间；选“不适用”的不算。",
        en="The mean of a factor's questions (1–10) in each response, then the mean of the responses with its 95 % "
        "interval; “does not apply” is left out.",
    ),
    unit=SCORE,
    compute=_of("factors", counting.factors),
    by=(FACTOR, *BY),
    params=(FORM,),
    resource="responses",
)
top_box = Figure(
    name="satisfaction.top_box",
    title=Text(zh="高分占比", en="Top box"),
    formula=Text(
        zh="该题打最高两档（1–10 分题为 9–10 分）的答卷占回答该题答卷的比例；区间用 Wilson 法。",
        en="The share of answers in the top two steps (9–10 of ten) among those who answered the question; Wilson's "
        "interval.",
    ),
    unit=SHARE,
    compute=_of("top_box", counting.top),
    by=BY,
    params=(FORM, ITEM, BOX),
    resource="responses",
)
nps = Figure(
    name="satisfaction.nps",
    title=Text(zh="净推荐值 NPS", en="Net promoter score"),
    formula=Text(
        zh="推荐意愿 0–10 分：9–10 分的占比减去 0–6 分的占比，×100；"
        "区间 ±1.96×√方差，方差=(推荐+贬损−(推荐−贬损)²)÷n。",
        en="Would recommend, 0–10: share of 9–10 less share of 0–6, times 100; interval ±1.96 × √variance, variance = "
        "(p + d − (p − d)²) / n.",
    ),
    unit=NPS,
    compute=_of("nps", counting.recommending),
    by=BY,
    params=(FORM,),
    resource="responses",
)
split = Figure(
    name="satisfaction.loyalty",
    title=Text(zh="忠诚度", en="Loyalty"),
    formula=Text(
        zh="三个指标（总体满意、再次选择、推荐）各选项的占比，旁边是同一批客户按最近一次来店的活跃度分布。"
        "满意是态度，忠诚是行动。按活跃度分组时为忠诚度得分占满分的比例，取平均；占比的区间用 Wilson 法。",
        en="The split of the three indicators (satisfied, would come again, would recommend), beside how recently the "
        "same customers came. By recency: the mean loyalty score as a share of the highest. Shares have Wilson's "
        "interval.",
    ),
    unit=SHARE,
    compute=_of("loyalty", loyalty.loyalty),
    by=(RECENCY, *BY),
    params=(LOYALTY_FORM,),
    resource="responses",
)
response_rates = Figure(
    name="satisfaction.rates",
    title=Text(zh="回访率", en="Response rates"),
    formula=Text(
        zh="分母是这段时间抽中的全部客户（名额已满、不在调查范围的除外），每位都有一个结果。成功率=完成÷抽中；"
        "接通率=联系上÷抽中；拒访率=拒绝÷抽中；配合率=完成÷联系上。区间用 Wilson 法。",
        en="Of everybody drawn in these days (but full quotas and those not asked for); each ends in one outcome. "
        "Response = completed / drawn; contact = reached / drawn; refusal = refused / drawn; cooperation = completed / "
        "reached. Wilson's interval.",
    ),
    unit=SHARE,
    compute=rates.rates,
    by=BY,
    params=(FORM, RATE),
    resource="invitations",
)
drop_off = Figure(
    name="satisfaction.drop_off",
    title=Text(zh="填到哪里停下", en="Where customers stop"),
    formula=Text(
        zh="客户自填、没有填完的答卷停在哪一题（最后一次提交之后的第一题）；分母是开始填的人数（填完的加没填完的）。"
        "过期的草稿会删掉，只留下人数。区间用 Wilson 法。",
        en="At which question customers who answer by themselves stopped (the first after the last page they sent), of "
        "all who began, finished or not. Old drafts are forgotten and only counted. Wilson's interval.",
    ),
    unit=SHARE,
    compute=drop_off_by_question,
    params=(FORM,),
    resource="responses",
)
reasons = Figure(
    name="satisfaction.reasons",
    title=Text(zh="不满意的原因", en="Reasons"),
    formula=Text(
        zh="各原因被提到的次数，每份答卷可选多项；累计占到 80% 的几项最值得先解决。",
        en="How often each reason was named, several in a response; the few that make up 80 % come first.",
    ),
    unit=TIMES,
    compute=_of("reasons", spreading.reasons),
    by=(REASON, *BY),
    params=(FORM, ITEM),
    resource="responses",
)
importance = Figure(
    name="satisfaction.importance",
    title=Text(zh="各因子的重要程度", en="Importance of the factors"),
    formula=Text(
        zh="由回答推算：因子得分与总体满意度（overall）的 Spearman 等级相关，至少 50 份回答。",
        en="Worked out from the answers: Spearman's rank correlation of the factor with `overall`, of at least 50 "
        "answers.",
    ),
    unit=CORRELATION,
    compute=_of("importance", spreading.importance),
    by=(FACTOR, *BY),
    params=(FORM,),
    resource="responses",
)
distribution = Figure(
    name="satisfaction.distribution",
    title=Text(zh="打分分布", en="Distribution of ratings"),
    formula=Text(
        zh="每道打分题里各分数段的回答占比，分母是回答了这道题的答卷；区间用 Wilson 法。",
        en="The share of each level among those who answered the question; Wilson's interval.",
    ),
    unit=SHARE,
    compute=_of("distribution", spreading.distribution),
    by=BY,
    params=(FORM,),
    resource="responses",
)
words = Figure(
    name="satisfaction.words",
    title=Text(zh="客户原话", en="In the customers' words"),
    formula=Text(
        zh="客户自己说的话，一份答卷一条，最新的在前，数值是该答卷的指数。search=… 可查找。",
        en="What customers said themselves, a line a response, the latest first; the value is its index. "
        "search=… sifts.",
    ),
    unit=INDEX,
    compute=_of("words", spreading.words),
    params=(FORM, SEARCH),
    resource="responses",
)
