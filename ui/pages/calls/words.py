"""The words of the calling pages."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="回访", en="Calls")
WHY: Final = Text(
    zh="名单由系统随机抽取，打一个出一个结果，回访率才可信。",
    en="Drawn by chance; each call ends in an outcome, so that the rates can be trusted.",
)
START: Final = Text(zh="开始打电话", en="Start calling")
NONE: Final = Text(
    zh="现在没有要打的电话。客户离店后会自动抽取，可以晚点再来看。",
    en="Nobody to call now. Visits are drawn by themselves after they close.",
)
ALL_DRAWN: Final = Text(zh="查看全部抽中名单", en="Everybody drawn")
QUIET: Final = Text(zh="免打扰电话", en="Numbers not to call")
WITH_LINK: Final = Text(zh="已发链接，等客户自己填", en="Link sent, waiting for the customer")
LINK_COLUMNS: Final = (
    Text(zh="客户", en="Customer"),
    Text(zh="车牌", en="Plate"),
    Text(zh="调查", en="Survey"),
    Text(zh="链接", en="Link"),
    Text(zh="没填就从这天起再打", en="Call again from"),
)
SENT_LATELY: Final = {
    0: Text(zh="今天已发，等客户填", en="Sent today, waiting"),
    1: Text(zh="昨天已发，等客户填", en="Sent yesterday, waiting"),
}
SENT_ON: Final = Text(zh="{day} 已发，等客户填", en="Sent on {day}, waiting")
PROMISED: Final = Text(zh="约了时间", en="Promised for")
COLUMNS: Final = (
    Text(zh="客户", en="Customer"),
    Text(zh="车牌", en="Plate"),
    Text(zh="调查", en="Survey"),
    Text(zh="应打 / 截止", en="Due / until"),
    Text(zh="已打", en="Tried"),
)
ONLY_FIRST: Final = Text(
    zh="这里列出前 {count} 位，其余的按顺序接着打。", en="The first {count}; the others follow in turn."
)
NO_PHONE: Final = Text(
    zh="没有电话，请查档案；查不到就记“号码有误”。", en="No phone number. Look it up, or note “wrong number”."
)
WHO: Final = Text(zh="受访人", en="Who is asked")
CAR: Final = Text(zh="车辆", en="Car")
VISIT: Final = Text(zh="来店", en="Visit")
WORK: Final = Text(zh="做了什么", en="What was done")
ADVISOR: Final = Text(zh="服务顾问", en="Advisor")
UNTIL: Final = Text(zh="截止", en="Until")
EARLIER: Final = Text(zh="之前的联系", en="Earlier tries")
FILE: Final = Text(zh="打开客户档案", en="Open the customer's file")
FINISH: Final = Text(zh="提交并打下一个", en="Send and call the next")
FINISH_FOR_CASE: Final = Text(zh="提交，回到案件", en="Send, back to the case")
KEYS: Final = Text(zh="数字键选择，回车下一题，Ctrl+回车提交", en="Digits choose, Enter goes on, Ctrl+Enter sends")
ENDED: Final = Text(zh="没打成？", en="Not answered?")
WHEN: Final = Text(zh="约在什么时候", en="Call back at")
KEEP_WHEN: Final = Text(zh="记下时间", en="Note the time")
SENT: Final = Text(zh="已保存，得分 {score}", en="Saved, score {score}")
SENT_PLAIN: Final = Text(zh="已保存", en="Saved")
CASE_OPENED: Final = Text(zh="已立案，请负责人跟进", en="A case was opened")
NOTED: Final = Text(zh="已记录：{outcome}", en="Noted: {outcome}")
SKIP: Final = Text(zh="先跳过", en="Skip for now")
BACK: Final = Text(zh="回访名单", en="Calls")
CASE: Final = Text(zh="案件", en="Case")
TO_CASE: Final = Text(zh="回到案件", en="Back to the case")
CANNOT_READ_WHEN: Final = Text(
    zh="时间看不懂：{typed}。请这样写：2026-11-23 10:30", en="“{typed}” is no time. Write it like 2026-11-23 10:30"
)
WHEN_PAST: Final = Text(
    zh="{typed} 已经过去了，请约一个以后的时间。", en="{typed} has passed; please choose a later time."
)
SEND_LINK: Final = Text(zh="发链接给客户", en="Send the link instead")
LINK_REPLACES: Final = Text(
    zh="每次都会生成新链接，之前发出去的随即失效。", en="Each link is a new one; the one sent before stops working."
)
PAUSED: Final = Text(
    zh="发给客户后先不打电话，{day} 起没填再打。", en="No calls for now; they go on from {day} if no answer came."
)
NOT_PAUSED: Final = Text(zh="今天内没填，照常再打。", en="Calls go on today if no answer comes.")
NEXT: Final = Text(zh="打下一个", en="Call the next")
LINK_MADE: Final = Text(zh="客户自填链接", en="The customer's link")
COPY_LINK: Final = Text(zh="复制链接", en="Copy the link")
MESSAGE: Final = Text(
    zh="您好，感谢您选择{store}。想听听您这次的感受，填写只要几分钟：{address}",
    en="Hello, thank you for choosing {store}. Please tell us how it was; it takes a few minutes: {address}",
)
MESSAGE_IN: Final = {
    "zh": Text(zh="短信或微信（中文）", en="Message in Chinese"),
    "en": Text(zh="短信或微信（英文）", en="Message in English"),
}
COPY_MESSAGE: Final = Text(zh="复制短信", en="Copy the message")
OPEN_MESSAGE: Final = Text(zh="用这部手机发", en="Send from this phone")
SCAN: Final = Text(zh="客户在旁边时直接扫", en="To scan, if the customer is here")
SCAN_ALT: Final = Text(zh="客户自填链接的二维码", en="Code of the customer's link")
ANOTHER_LINK: Final = Text(zh="换一个新链接", en="Make a new link")
ONLY_INSIDE: Final = Text(
    zh="还没有设置外网地址（PUBLIC_URL），只有连着店里网络的手机能打开这个链接。请让管理员设置后再发。",
    en="There is no public address yet (PUBLIC_URL): only phones in the store's own network can open this link. "
    "Ask the administrator to set it before you send it.",
)
