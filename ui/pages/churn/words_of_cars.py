"""The words of one car's standing."""

from typing import Final

from models.text import Text

PANEL: Final = Text(zh="车辆状态", en="Standing")
SET_STATUS: Final = Text(zh="设状态", en="Set the status")
END_STATUS: Final = Text(zh="结束“{status}”", en="End “{status}”")
SAY_REASON: Final = Text(zh="记流失原因", en="Note the reason")
SAVE_STATUS: Final = Text(zh="保存状态", en="Save the status")
SAVE_REASON: Final = Text(zh="保存原因", en="Save the reason")
LEAVE: Final = Text(zh="取消", en="Cancel")
CHOOSE: Final = Text(zh="请选择", en="Choose")
STATUS: Final = Text(zh="状态", en="Status")
UNTIL: Final = Text(zh="到哪天为止（可不填）", en="Until (may be left empty)")
STATUS_NOTE: Final = Text(zh="说明", en="How it is known")
STATUS_EXAMPLE: Final = Text(zh="例如：电话里说车卖给朋友了", en="For example: sold to a friend, he says")
OWN_WORDS: Final = Text(zh="客户原话", en="In the customer's words")
WORDS_EXAMPLE: Final = Text(zh="例如：外面保养便宜一半", en="For example: it costs half as much elsewhere")
CHOOSE_STATUS: Final = Text(zh="请选一个状态，例如“停顿”。", en="Please choose a status, for example “Paused”.")
CHOOSE_REASON: Final = Text(zh="请选一个原因。", en="Please choose a reason.")
STATUS_SET: Final = Text(zh="状态已设好。", en="The status is set.")
STATUS_ENDED: Final = Text(zh="状态已结束。", en="The status has ended.")
REASON_SAID: Final = Text(zh="原因已记下。", en="The reason is noted.")
CHANGED_MEANWHILE: Final = Text(
    zh="刚才有人改过，请看一眼再保存。", en="Somebody changed it meanwhile. Please look again and save."
)
NO_FILE: Final = Text(zh="这台车还没来过。", en="This car has not been here yet.")
HOLDS_UNTIL: Final = Text(zh="到 {day}", en="until {day}")
WON_BACK_ON: Final = Text(zh="{since} 流失，{day} 又来了：回流。", en="Lost on {since}, came again on {day}: won back.")
CALLED_BY: Final = Text(zh="{day} {person} 联系过", en="{person} was in contact on {day}")
NOBODY_CALLED: Final = Text(zh="流失以后还没人联系过", en="Nobody has been in contact since the last visit")
THINK: Final = Text(zh="{words}。{step}。", en="{words}. {step}.")
REASON_UNKNOWN: Final = Text(zh="流失原因还没问到。", en="The reason is not known yet.")
REASON_IS: Final = Text(zh="流失原因：{reason}", en="Reason: {reason}")
