"""The words of accountability."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="责任追究", en="Accountability")
LEDGER: Final = Text(zh="责任台账", en="Accountability ledger")
NEW: Final = Text(zh="登记一条", en="Enter a record")
NEW_WHY: Final = Text(
    zh="先写清事实，当事人说明之后再决定。上级按层级分担，份额按门店标准提出，可以调整。表扬也在这里登记。",
    en="First the facts; it is decided after those named have replied. Those above carry their share by the store's "
    "policy, which can be changed. Praise is entered here too.",
)
FACTS: Final = Text(zh="事由", en="What happened")
NAMES: Final = {
    "kind": Text(zh="类别", en="Kind"),
    "title": Text(zh="一句话说明", en="In a few words"),
    "happened_on": Text(zh="发生日期", en="Day"),
    "people": Text(zh="当事人", en="Who did it"),
    "event": Text(zh="经过", en="What happened"),
    "rule": Text(zh="违反了哪条规定", en="Which rule was broken"),
    "loss": Text(zh="造成的损失", en="What was lost"),
    "severity": Text(zh="程度", en="Severity"),
    "cause": Text(zh="原因", en="Cause"),
    "files": Text(zh="证据（照片与文件）", en="Evidence (photos and files)"),
}
EXAMPLES: Final = {
    "title": Text(zh="例如：交车前漏检，客户返修", en="For example: check left out, the car came back"),
    "event": Text(
        zh="例如：11 月 18 日 京A12345 交车前没有路试，客户 19 日因制动异响返修。",
        en="For example: on 18 November the car was handed over without a test drive; it came back on the 19th.",
    ),
    "rule": Text(zh="例如：《交车检查制度》第 3 条", en="For example: hand-over rules, article 3"),
    "loss": Text(zh="例如：返工 2 小时，赔代步车一天", en="For example: two hours again, a loan car for a day"),
}
ADD_PERSON: Final = Text(zh="添加当事人…", en="Add somebody…")
TAKE_OFF: Final = Text(zh="去掉{name}", en="Take {name} off")
NONE: Final = Text(zh="不选", en="None")
SAVE_DRAFT: Final = Text(zh="存为草稿", en="Keep as a draft")
CREATED: Final = Text(zh="已登记，请看看分担建议", en="Entered; please look at the proposed shares")

SHARES: Final = Text(zh="谁担多少", en="Who carries what")
PRAISED: Final = Text(zh="表扬谁", en="Who is praised")
BY_POLICY: Final = Text(zh="按门店标准", en="By the store's policy")
SAVE_SHARES: Final = Text(zh="保存份额", en="Keep the shares")
SHARES_KEPT: Final = Text(zh="份额已保存", en="The shares are kept")
LEVELS: Final = (
    Text(zh="当事人", en="Did it"),
    Text(zh="直接上级", en="Direct leader"),
    Text(zh="再上一级", en="One level up"),
)
LEVEL: Final = Text(zh="上 {level} 级", en="{level} levels up")
HEAD: Final = Text(zh="一把手", en="Head of the house")
TRAINEE: Final = Text(zh="实习期，不承担", en="in training, carries nothing")
POINTS: Final = Text(zh="分", en="points")
YUAN: Final = Text(zh="元", en="yuan")
POINTS_OF: Final = Text(zh="{name}的分数", en="Points of {name}")
MONEY_OF: Final = Text(zh="{name}的金额（元）", en="Money of {name} (yuan)")
EMPLOYEE: Final = Text(zh="员工 {share}%", en="Employee {share}%")
MANAGERS: Final = Text(zh="上级 {share}%", en="Those above {share}%")
NO_SHARES: Final = Text(
    zh="还没有份额。门店标准在“责任分担标准”里。", en="No shares yet. The store's policy stands under “Share policy”."
)
REPLIED: Final = Text(zh="{at} 说明：", en="Said on {at}:")
NO_REPLY: Final = Text(zh="还没说明", en="no reply yet")
NOT_WHOLE: Final = Text(zh="份额要填整数，例如 2。", en="A share is a whole number, for example 2.")

QUESTIONS: Final = Text(zh="制度问题", en="System questions")
ANSWER_THEM: Final = Text(zh="回答制度问题", en="Answer the system questions")
ANSWER_MORE: Final = Text(zh="修改回答", en="Change the answers")
NO_ANSWERS: Final = Text(
    zh="还没回答。多数重复的错误是制度有缺口：讲清了吗，培训了吗，有人检查吗？",
    en="Not answered yet. Most repeated mistakes are gaps in the system: was it made known, trained, checked?",
)
STILL: Final = Text(zh="还有 {number} 个没答", en="{number} without an answer")
ANSWERS_KEPT: Final = Text(zh="制度问题已保存", en="The answers are kept")

ACTION: Final = Text(zh="整改", en="Corrective action")
NO_ACTION: Final = Text(zh="还没有整改措施。", en="There is no corrective action yet.")
ACTION_TASK: Final = Text(zh="{name}负责，{day} 前", en="{name}, by {day}")
EFFECT: Final = Text(zh="效果：{words}", en="Effect: {words}")
PROOF: Final = Text(zh="证明：{words}", en="Proof: {words}")

STEPS: Final = Text(zh="经过", en="What was done")
LOOKS: Final = Text(zh="谁看过", en="Who looked at it")
LOOKED: Final = Text(zh="{name}，{times} 次，最近 {at}", en="{name}, {times} times, last {at}")
CHANGES: Final = Text(zh="修改记录", en="Changes")
STATE_SINCE: Final = Text(zh="说明截止 {day}", en="Replies until {day}")

GO_ON: Final = Text(zh="下一步", en="Next step")
LACKS: Final = Text(zh="离结案还差：", en="Before it can be closed:")
READY: Final = Text(zh="都齐了，可以结案。", en="Everything is there; it can be closed.")
ENDED: Final = Text(zh="{day} 已结案。", en="Closed on {day}.")
DROPPED: Final = Text(zh="{day} 不予追究。", en="Let rest on {day}.")
WAITING: Final = Text(
    zh="等登记人或上级处理。您可以随时回来看进展。",
    en="Whoever entered it or leads goes on from here. You can look in at any time.",
)
WAYS: Final = {
    "reply": Text(zh="说明情况", en="Reply"),
    "hear": Text(zh="请当事人说明", en="Ask for replies"),
    "reword": Text(zh="改事由", en="Put right"),
    "decide": Text(zh="决定", en="Decide"),
    "action": Text(zh="布置整改", en="Give out the action"),
    "verify": Text(zh="检查效果", en="Check the effect"),
    "again": Text(zh="再整改", en="Act again"),
    "close": Text(zh="结案", en="Close"),
    "praise": Text(zh="公布表扬", en="Give the praise"),
    "drop": Text(zh="不追究", en="Let it rest"),
}
DO: Final = {
    "reply": Text(zh="提交说明", en="Send the reply"),
    "hear": Text(zh="请大家说明", en="Ask everybody named"),
    "reword": Text(zh="保存事由", en="Keep it"),
    "decide": Text(zh="按现在的份额决定", en="Decide with these shares"),
    "action": Text(zh="布置整改任务", en="Give out the task"),
    "verify": Text(zh="效果达到，通过", en="It worked"),
    "again": Text(zh="退回再整改", en="Back to the action"),
    "close": Text(zh="结案", en="Close the record"),
    "praise": Text(zh="公布表扬", en="Give the praise"),
    "drop": Text(zh="不予追究", en="Let it rest"),
}
SAID: Final = {
    "reply": Text(zh="说明已提交", en="Your reply is kept"),
    "hear": Text(zh="已请大家说明", en="Everybody named was asked"),
    "reword": Text(zh="事由已保存", en="Kept"),
    "decide": Text(zh="已决定", en="Decided"),
    "action": Text(zh="整改任务已布置", en="The task is given out"),
    "verify": Text(zh="效果已通过", en="The effect is checked"),
    "again": Text(zh="已退回再整改", en="Back to the action"),
    "close": Text(zh="已结案", en="Closed"),
    "praise": Text(zh="表扬已公布", en="The praise is given"),
    "drop": Text(zh="已写明不予追究", en="It rests"),
}
ASKED: Final = {
    "reply": Text(zh="您的说明（决定之前可以改）", en="Your own words (until it is decided)"),
    "decide": Text(zh="决定的理由（可以不写）", en="Why so (optional)"),
    "action": Text(zh="整改措施", en="What is changed"),
    "verify": Text(zh="怎么检查的，效果怎样", en="What was looked at, and how it is now"),
    "again": Text(zh="为什么要再整改", en="Why once more"),
    "close": Text(zh="结案说明（可以不写）", en="A closing word (optional)"),
    "praise": Text(zh="表扬的话（可以不写）", en="Words of praise (optional)"),
    "drop": Text(zh="为什么不追究", en="Why it rests"),
}
TOLD: Final = {
    "hear": Text(
        zh="名单上每个人都会收到消息，{days} 天内可以说明；没到期、没说完之前不能决定。",
        en="Everybody named is told and may reply within {days} days; it is not decided before.",
    ),
    "decide": Text(zh="决定之后份额不能再改。", en="After this the shares stay as they are."),
    "action": Text(
        zh="整改会成为负责人的任务，完成时要有证明。", en="It becomes a task of its owner, with proof when it is done."
    ),
}
OWNER: Final = Text(zh="谁负责", en="Who does it")
UNTIL: Final = Text(zh="期限", en="By")
PROOF_WANTED: Final = Text(zh="凭什么证明", en="Proved by")
PROOF_EXAMPLE: Final = Text(zh="例如：复检签字表的照片", en="For example: a photo of the signed list")
CHOOSE: Final = Text(zh="请选择", en="Please choose")
CHOOSE_OWNER: Final = Text(zh="请选择由谁负责整改。", en="Please choose who does it.")
CHOOSE_DAY: Final = Text(zh="请选整改期限。", en="Please choose by when.")
PROOF_ASKED: Final = Text(
    zh="请写明凭什么证明，例如：复检签字表的照片。", en="Please say what proves it, for example: a photo."
)
WHEN: Final = Text(zh="请填发生日期，例如 {day}。", en="Please give the day, for example {day}.")

MONTH: Final = Text(zh="月份", en="Month")
PERSON: Final = Text(zh="姓名", en="Name")
OWN_FAULTS: Final = Text(zh="本人", en="Own")
LED_FAULTS: Final = Text(zh="为下属分担", en="For those below")
MONEY: Final = Text(zh="金额（元）", en="Money (yuan)")
MERITS: Final = Text(zh="表扬", en="Praise")
RECORDS: Final = Text(zh="明细", en="Records")
TOTAL: Final = Text(zh="合计", en="Total")
PRINT: Final = Text(zh="打印台账", en="Print the ledger")
NOTHING: Final = Text(zh="{month}没有已决定的记录。", en="There are no decided records in {month}.")
SHARE_OF_MANAGERS: Final = Text(
    zh="本月责任分中，上级承担 {share}%。", en="Of this month's points those above carry {share}%."
)
BACK_MONTH: Final = Text(zh="上一月", en="Month before")
NEXT_MONTH: Final = Text(zh="下一月", en="Next month")
