"""The words of a response's page."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="答卷", en="Response")
BACK: Final = Text(zh="答卷", en="Responses")
OF: Final = Text(zh="{who} · {form}", en="{who} · {form}")
NAMELESS: Final = Text(zh="匿名", en="Anonymous")
NOBODY: Final = Text(zh="没有关联客户", en="No customer")
ANSWERS: Final = Text(zh="答案", en="Answers")
VERSION: Final = Text(
    zh="按第 {version} 版显示，答卷时用的就是这一版。", en="Shown in version {version}, the one it was given in."
)
NOT_ANSWERED: Final = Text(zh="未回答", en="not answered")
HIDDEN: Final = Text(zh="保留的旧答案，问题已不再显示", en="kept; the question is no longer shown")
DRAFT: Final = Text(
    zh="客户还没有填完，填完后这里会显示答案。", en="Still being filled in; the answers come here when it is sent."
)
SCORE: Final = Text(zh="得分", en="Score")
NO_SCORE: Final = Text(zh="这份问卷不计分。", en="This form has no score.")
OUT_OF: Final = Text(zh="满分 {points}", en="out of {points}")
HOW: Final = Text(zh="怎么算的", en="How it is counted")
FACTOR: Final = Text(zh="方面", en="Factor")
MEAN: Final = Text(zh="均分", en="Mean")
WEIGHT: Final = Text(zh="权重", en="Weight")
LEFT_OUT: Final = Text(zh="没打分，不计入", en="not rated, left out")
WHY_LEFT_OUT: Final = {
    "renormalise": Text(
        zh="没打分的方面不计入，其余方面的权重按比例放大。",
        en="What was not rated is left out; the weights of the others grow in proportion.",
    ),
    "zero": Text(zh="没打分的方面按 0 计。", en="What was not rated counts as nothing."),
    "void": Text(zh="缺一个方面就不算总分。", en="With one factor missing there is no score."),
}
BY: Final = {
    "factors": Text(
        zh="每个方面取所含各题的平均分，再按权重加权平均，换算成满分 {points}。",
        en="Each factor is the mean of its questions; the factors are averaged by weight, on a scale of {points}.",
    ),
    "acsi": Text(zh="按 ACSI 公式，三题加权，换算成满分 {points}。", en="By the ACSI formula, on a scale of {points}."),
    "sum": Text(zh="各选项的分数相加。", en="The scores of the choices are added up."),
    "percent": Text(
        zh="各选项得分相加，除以能得的最高分，换算成满分 {points}。",
        en="The scores of the choices, as a share of what could be reached, on a scale of {points}.",
    ),
}
VOID_WHY: Final = {
    "too_few": Text(zh="回答的题太少，不算总分。", en="Too few questions were answered for a score."),
    "missing_factor": Text(zh="有一个方面没打分，不算总分。", en="A factor was not rated, so there is no score."),
    "nothing_counts": Text(zh="没有可以计分的回答。", en="No answer counts."),
}
WHO_AND_WHEN: Final = Text(zh="谁与何时", en="Who and when")
CUSTOMER: Final = Text(zh="客户", en="Customer")
CAR: Final = Text(zh="车辆", en="Car")
VISIT: Final = Text(zh="来店", en="Visit")
VISIT_OPEN: Final = Text(zh="打开这次来店", en="Open the visit")
ADVISOR: Final = Text(zh="服务顾问", en="Advisor who served")
AUTHOR: Final = Text(zh="记录人", en="Taken down by")
PROGRAMME: Final = Text(zh="调查项目", en="Programme")
CHANNEL: Final = Text(zh="渠道", en="Channel")
IDENTITY: Final = Text(zh="受访方式", en="Identity")
WHEN: Final = Text(zh="时间", en="When")
DURATION: Final = Text(zh="用时", en="Time taken")
MINUTES: Final = Text(zh="{minutes} 分 {seconds} 秒", en="{minutes} min {seconds} s")
CASES: Final = Text(zh="由此立的案", en="Cases it opened")
HISTORY: Final = Text(zh="更正记录", en="Corrections")
DID: Final = {
    "edit": Text(zh="更正", en="corrected it"),
    "void": Text(zh="作废", en="voided it"),
    "unvoid": Text(zh="取消作废", en="let it count again"),
}
SCORE_MOVED: Final = Text(zh="得分 {before} → {after}", en="Score {before} → {after}")

EDIT: Final = Text(zh="更正答案", en="Correct the answers")
VOID: Final = Text(zh="作废答卷", en="Void the response")
UNVOID: Final = Text(zh="取消作废", en="Let it count again")
REASON: Final = Text(zh="原因", en="Reason")
REASON_EDIT: Final = Text(zh="例如：电话里听错了，客户说的是 6 分", en="For example: misheard, the customer said 6")
REASON_VOID: Final = Text(zh="例如：接电话的不是客户本人", en="For example: somebody else answered the phone")
VOID_ASK: Final = Text(
    zh="作废后不再计入任何统计，答案仍然保留，可以随时取消作废。",
    en="A voided response counts in no figure. The answers stay, and it can be taken back at any time.",
)
UNVOID_ASK: Final = Text(zh="取消作废后，重新计入统计。", en="It will count in every figure again.")
CANCEL: Final = Text(zh="取消", en="Cancel")
SAVE: Final = Text(zh="保存更正", en="Save the corrections")
SAVED: Final = Text(zh="已更正 {count} 处", en="{count} answers corrected")
VOIDED: Final = Text(zh="已作废，不再计入统计", en="Voided; it counts nowhere now")
UNVOIDED: Final = Text(zh="已取消作废，重新计入统计", en="It counts again")
CASE_OPENED: Final = Text(zh="更正后符合立案条件，已立案", en="The corrected answers opened a case")
NOW: Final = Text(zh="改后得分 {score}", en="New score {score}")
DRAFT_FOUND: Final = Text(
    zh="上次更正到一半的内容已恢复，还没有保存。", en="Your unfinished corrections are back; they are not saved yet."
)
