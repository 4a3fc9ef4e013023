"""The words of filling in a form."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="填表", en="Fill in a form")
WHY: Final = Text(
    zh="满意度回访由系统抽取客户，在“打回访电话”里做；这里填员工可以直接填的表单。",
    en="Satisfaction calls are drawn by chance and made under “Calls”; here are the forms that staff fill in directly.",
)
ABOUT: Final = Text(zh="关于 {who}", en="About {who}")
NONE: Final = Text(
    zh="现在没有员工可以直接填的表单。经理可以在调查项目里加上“员工填写”渠道。",
    en="There is no form that staff fill in directly. A manager can add the channel “by staff” to a programme.",
)
DRAWN_ONLY: Final = Text(
    zh="“{form}”只问系统抽中的客户，不能自己挑人填，否则满意度就不准了。请在“打回访电话”里做。",
    en="“{form}” is only asked of customers who were drawn, or the index could not be trusted. Please use “Calls”.",
)
NOT_SEEN: Final = Text(
    zh="找不到这位客户或这台车，或不在您可以查看的范围内。",
    en="The customer or car is not there, or not among those you may see.",
)
CHOOSE: Final = Text(zh="选一份表单", en="Choose a form")
BLANK: Final = Text(
    zh="还什么都没有填，所以没有提交。请至少填一题，例如{names}。",
    en="Nothing is filled in yet, so nothing was sent. Please answer at least one question, for example {names}.",
)
FINISH: Final = Text(zh="提交", en="Send")
LATER: Final = Text(zh="先放着", en="Finish later")
KEPT: Final = Text(zh="边填边自动保存，随时可以离开。", en="Saved as you type; you may leave at any time.")
DRAFT_FOUND: Final = Text(zh="已恢复上次没填完的内容。", en="What you had begun is back.")
DISCARD: Final = Text(zh="清空重填", en="Start again")
SENT: Final = Text(zh="已提交", en="Sent")
SENT_SCORE: Final = Text(zh="已提交，得分 {score}", en="Sent, score {score}")
CASE_OPENED: Final = Text(zh="已提交并立案，请负责人跟进", en="Sent; a case was opened")
FILL: Final = Text(zh="填表", en="Fill in a form")
QUESTIONS: Final = Text(zh="{count} 题", en="{count} questions")
IN_ITS_TABLE: Final = Text(
    zh="“{table}”是登记表，请在菜单“店内登记”里打开它，点“新建”填一条。",
    en="“{table}” is a table of its own: open it in the menu and add an entry there.",
)
