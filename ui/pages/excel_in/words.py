"""The words of the import."""

from models.text import Text

TITLE = Text(zh="导入表格", en="Import a file")
STEP_NAMES = (
    Text(zh="文件", en="File"),
    Text(zh="对列", en="Columns"),
    Text(zh="检查", en="Check"),
    Text(zh="试算", en="Count"),
    Text(zh="导入", en="Import"),
)
STEP_LINE = Text(zh="导入的步骤", en="Steps of the import")
WHAT = Text(zh="表格里是什么", en="What the file holds")
TOGETHER_WORDS = Text(
    zh="客户、车辆、来店记录（可以在同一张表里）", en="Customers, cars and visits (one table may hold all)"
)
DROP = Text(zh="把文件拖到这里，或点击选择", en="Drop the file here, or choose it")
DROP_NOTE = Text(
    zh=".xlsx、.xls 或 .csv，最大 20 MB、10 万行", en=".xlsx, .xls or .csv; 20 MB and 100,000 rows at most"
)
READING = Text(zh="正在读取…", en="Reading…")
SENDING = Text(zh="正在上传", en="Uploading")
FAILED_SEND = Text(zh="没有传上来，请检查网络后再试一次。", en="It did not arrive. Check the network and try again.")
EXAMPLE = Text(zh="下载示例表格", en="Download an example file")
WHICH_SHEET = Text(zh="要导入哪张工作表", en="Which sheet to import")
SHEET_ROWS = Text(zh="{rows} 行 × {columns} 列", en="{rows} rows × {columns} columns")
USE_SHEET = Text(zh="用这张表", en="Use this sheet")
HIDDEN_SHEET = Text(zh="隐藏的工作表", en="hidden sheet")
NAMELESS = Text(zh="（整个文件）", en="(the whole file)")
EARLIER = Text(zh="以前的导入", en="Earlier imports")
NONE_EARLIER = Text(
    zh="还没有导入过。把经销商系统导出的表格拖到上面即可，表头不用改。",
    en="Nothing has been imported yet. Drop the file that the dealer's system exports; its headers may stay.",
)
WHEN, FILE, WHO, STATE = (
    Text(zh="时间", en="When"),
    Text(zh="文件", en="File"),
    Text(zh="操作人", en="By"),
    Text(zh="状态", en="State"),
)
STATES = {
    "running": (Text(zh="导入中", en="Running"), "information"),
    "halted": (Text(zh="中断了", en="Interrupted"), "attention"),
    "done": (Text(zh="已导入", en="Imported"), "good"),
    "cancelled": (Text(zh="已停止", en="Stopped"), "attention"),
    "failed": (Text(zh="没有完成", en="Not finished"), "bad"),
    "undone": (Text(zh="已撤销", en="Undone"), ""),
}
COUNTS = {
    "new": Text(zh="新增", en="New"),
    "updated": Text(zh="更新", en="Updated"),
    "unchanged": Text(zh="不变", en="Unchanged"),
    "skipped": Text(zh="重复跳过", en="Skipped"),
    "wrong": Text(zh="有误", en="Wrong"),
}
ROWS = Text(zh="行", en="rows")
BACK, NEXT = Text(zh="上一步", en="Back"), Text(zh="下一步", en="Next")
OTHER_FILE = Text(zh="换一个文件", en="Take another file")

COLUMNS_TITLE = Text(zh="每一列放到哪里", en="Where each column goes")
COLUMNS_NOTE = Text(
    zh="认出了 {known} 列，共 {all} 列。没有对应的列不导入。下次同样表头的文件会照这次的办。",
    en="{known} of {all} columns are recognised. The others are not imported. The next such file is taken alike.",
)
IN_FILE, FIRST_VALUES, GOES_TO = (
    Text(zh="文件里的列", en="Column in the file"),
    Text(zh="前几行", en="First rows"),
    Text(zh="导入到", en="Goes to"),
)
NOT_TAKEN = Text(zh="不导入", en="Not imported")
MAYBE = Text(zh="可能是：{field}", en="Perhaps: {field}")
TAKE_SUGGESTION = Text(zh="采用", en="Take it")
NO_HEADER = Text(zh="（没有表头）", en="(no header)")
HEADER_ROW = Text(zh="表头在第几行", en="Row of the headers")
KNOWN_BY = Text(zh="{noun}按什么认", en="{noun} known by")
KEY_ORDER = {
    "customers": Text(zh="手机，其次车主姓名", en="Phone, then the owner's name"),
    "vehicles": Text(zh="车架号，其次车牌", en="VIN, then the plate"),
    "visits": Text(zh="工单号，其次车和日期", en="Order number, then car and date"),
}
KEY_USUAL = Text(zh="通常的办法", en="The usual way")
OWNER = Text(
    zh="文件里的车主是现在的车主（车换主时更新，历任车主保留）",
    en="The owner in the file is today's owner (a car changes hands; its history stays)",
)
NO_COLUMN_YET = Text(zh="还没有一列有去处，请至少选一列。", en="No column has a field yet. Choose at least one.")

CHECKING = Text(zh="正在检查：{done} / {total} 行", en="Checking: {done} of {total} rows")
CHECK_GOOD = Text(zh="{rows} 行都看得懂，没有要改的。", en="All {rows} rows can be read; nothing to correct.")
CHECK_BAD = Text(
    zh="{wrong} 行有要改的地方。可以直接在这里改；不改的行不导入，导入后能下载这些行和原因。",
    en="{wrong} rows need a correction. Rows left as they are can be downloaded with the reasons after the import.",
)
ROW, COLUMN, CELL, PROBLEM = (
    Text(zh="行", en="Row"),
    Text(zh="列", en="Column"),
    Text(zh="内容", en="Content"),
    Text(zh="要改什么", en="What to correct"),
)
WHOLE_ROW = Text(zh="整行", en="Whole row")
MORE_PROBLEMS = Text(zh="这里列出前 {shown} 处。", en="The first {shown} are listed here.")
CHOOSE_ONE = Text(zh="请选定一条", en="Choose one")
MAKE_NEW = Text(zh="都不是，新建", en="None of these: make a new one")
WORDS_TITLE = Text(zh="选项对应", en="Words and choices")
WORDS_NOTE = Text(zh="文件里的这些写法，选项表里还没有。", en="These words of the file are not among our choices yet.")
WORD, TIMES, MEANS = Text(zh="文件里写的", en="In the file"), Text(zh="次数", en="Times"), Text(zh="当作", en="Means")
ADD_CHOICE, LEAVE = Text(zh="新增这个选项", en="Add it as a new choice"), Text(zh="留空", en="Leave empty")
UNDECIDED = Text(zh="还没有决定（这些行有误）", en="Not decided (these rows are wrong)")
FIRST_ROWS = Text(zh="前几行会这样导入", en="How the first rows will be taken in")

COUNT_TITLE = Text(zh="导入后会有的变化", en="What the import will do")
COUNT_NOTE = Text(zh="每行只算一次；现在还没有写入任何内容。", en="Each row counts once. Nothing has been written yet.")
SAME_ROWS = Text(
    zh="{count} 行与前面的行完全相同，已跳过", en="{count} rows are the same as earlier ones and are skipped"
)
SAME_ROW = Text(zh="第 {row} 行与第 {first} 行相同", en="Row {row} is the same as row {first}")
START = Text(zh="开始导入", en="Import now")
NOTHING_TO_DO = Text(zh="没有可以导入的新内容。", en="There is nothing new to import.")

RUNNING = Text(zh="正在导入，可以去做别的，不影响使用。", en="Importing. You can go on with other work meanwhile.")
STOP = Text(zh="停止导入", en="Stop the import")
GO_ON = Text(zh="继续导入", en="Go on with the import")
DOWNLOAD_FAILED = Text(zh="下载没有导入的行", en="Download the rows not imported")
UNDO = Text(zh="撤销这次导入", en="Undo this import")
UNDO_ASK = Text(
    zh="这次导入新增的会删除，改过的恢复原样；之后有人改过的保留并列出。",
    en="What it added is removed and what it changed is put back. What somebody has edited since stays and is listed.",
)
UNDONE = Text(
    zh="已撤销：删除 {removed} 条，恢复 {restored} 条，归档 {archived} 条。",
    en="Undone: {removed} removed, {restored} put back, {archived} archived.",
)
KEPT = Text(zh="导入之后有人改过，所以保留：", en="Edited since the import, so they stay:")
UNDOING = Text(zh="正在撤销…", en="Undoing…")
NEW_IMPORT = Text(zh="再导入一个文件", en="Import another file")
SEE_CUSTOMERS = Text(zh="查看客户", en="See the customers")
