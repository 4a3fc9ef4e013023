"""The words of a case's page."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="案件", en="Case")
OVERDUE_HOURS: Final = Text(zh="已超时 {hours} 小时", en="overdue by {hours} h")
OVERDUE_DAYS: Final = Text(zh="已超时 {days} 天", en="overdue by {days} days")
OVERDUE_NOW: Final = Text(zh="刚刚超时", en="overdue just now")
DUE_HOURS: Final = Text(zh="还剩 {hours} 小时", en="{hours} h left")
DUE_DAYS: Final = Text(zh="还剩 {days} 天", en="{days} days left")
DUE_NOW: Final = Text(zh="不到 1 小时", en="less than an hour left")
DUE: Final = Text(zh="时限 {at}", en="Due {at}")
OWNER: Final = Text(zh="负责人 {name}", en="Owner {name}")
NO_OWNER: Final = Text(zh="还没有负责人", en="No owner yet")
NO_RIGHT: Final = Text(zh="您可以查看这个案件，不能处理。", en="You may read this case, not work on it.")

ANSWER: Final = Text(zh="立案的答卷", en="The answer that opened it")
ANSWER_OPEN: Final = Text(zh="打开答卷", en="Open the response")
ANSWER_CLOSED: Final = Text(
    zh="客户的答卷是保密的，只有客服和经理可以看。",
    en="The customer answered in confidence; only the relations desk and managers may read it.",
)
UNNAMED: Final = Text(zh="这位客户", en="this customer")
IN_CONFIDENCE: Final = Text(
    zh="保密答卷：姓名、车辆和得分只有客服和经理能看到，别人当负责人也看不到。",
    en="Answered in confidence: name, car and score show to the relations desk and managers, whoever is the owner.",
)
NO_WORDS: Final = Text(zh="客户没有留言。", en="The customer left no words.")
EARLIER: Final = Text(zh="这位客户以前的案件", en="Earlier cases of this customer")
STEPS: Final = Text(zh="处理经过", en="What was done")
NO_STEPS: Final = Text(zh="还没有处理记录。", en="Nothing was done yet.")
CHANGES: Final = Text(zh="修改记录", en="Changes to the case")
HANDLING: Final = Text(zh="处理", en="Work on it")

NOTE: Final = Text(zh="记处理", en="Note")
CALL: Final = Text(zh="记通话", en="Call")
HAND_ON: Final = Text(zh="转交", en="Hand on")
SOLVE: Final = Text(zh="写结果", en="Result")
CLOSE: Final = Text(zh="结案", en="Close")
WORDS: Final = {
    "note": Text(zh="做了什么", en="What was done"),
    "call": Text(zh="和客户谈了什么，尽量用客户的原话", en="What was said, best in the customer's own words"),
    "hand_on": Text(zh="交代几句（可以不写）", en="A few words to go with it (optional)"),
    "solve": Text(zh="处理结果", en="The result"),
    "close": Text(zh="不等二次回访就结案的原因", en="Why it is closed without a second call"),
}
EXAMPLE: Final = {
    "note": Text(
        zh="例如：已和车间核对，后刹车片漏装消音片", en="For example: checked with the workshop, a shim was missing"
    ),
    "call": Text(
        zh="例如：已致歉，客户说周六上午有空来店",
        en="For example: apologised; the customer can come on Saturday morning",
    ),
    "hand_on": Text(
        zh="例如：客户要求由技术主管回电", en="For example: the customer wants the head of the workshop to call"
    ),
    "solve": Text(
        zh="例如：免费重做四轮定位，6 月 3 日已交车",
        en="For example: wheels aligned again free of charge, handed over on 3 June",
    ),
    "close": Text(
        zh="例如：客户已换号，来店时当面确认满意", en="For example: new number; confirmed in person at the counter"
    ),
}
DO: Final = {
    "note": Text(zh="记下处理", en="Keep the note"),
    "call": Text(zh="记下通话", en="Keep the call"),
    "hand_on": Text(zh="转交案件", en="Hand the case on"),
    "solve": Text(zh="写下结果，安排二次回访", en="Keep the result, plan the second call"),
    "close": Text(zh="结案", en="Close the case"),
}
DONE: Final = {
    "note": Text(zh="已记下", en="Noted"),
    "call": Text(zh="已记下", en="Noted"),
    "hand_on": Text(zh="已转交", en="Handed on"),
    "solve": Text(zh="已写下结果，二次回访已排入名单", en="Kept; the second call is in the queue"),
    "close": Text(zh="已结案", en="The case is closed"),
}
TO: Final = Text(zh="转给谁", en="To whom")
CHOOSE: Final = Text(zh="请选择", en="Please choose")
CHOOSE_WHO: Final = Text(zh="请选择转给谁。", en="Please choose whom to hand it to.")
SOLVE_HELP: Final = Text(
    zh="写下结果后，系统会自动安排再给客户打一次电话，客户认可才算结束。",
    en="After this the customer is called once more by itself; it ends with the customer's own word.",
)
NEEDS_RESULT: Final = Text(zh="写下处理结果", en="A result is written down")
NEEDS_WORD: Final = Text(zh="二次回访，客户认可", en="The customer was called again and is content")
NOT_YET: Final = Text(zh="还不能结案：", en="It cannot be closed yet:")
READY: Final = Text(zh="两步都完成了，可以结案。", en="Both are done; the case can be closed.")
HEAD_MAY: Final = Text(
    zh="联系不上客户时，经理可以写明原因后结案。",
    en="Where the customer cannot be reached, a manager may close it with a reason.",
)
HEAD_ONLY: Final = Text(
    zh="联系不上客户时，请经理写明原因后结案。",
    en="Where the customer cannot be reached, ask a manager to close it with a reason.",
)
AGAIN: Final = Text(zh="二次回访 {day} 起可打", en="Second call from {day}")
AGAIN_CALL: Final = Text(zh="去打二次回访", en="Make the second call")
AGAIN_ENDED: Final = Text(zh="二次回访：{outcome}", en="Second call: {outcome}")
CLOSED: Final = Text(zh="{day} 已结案。", en="Closed on {day}.")
RESULT: Final = Text(zh="结果：{words}", en="Result: {words}")
