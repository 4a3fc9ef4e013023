"""The words of the customer's own pages."""

from models.text import Text

START = Text(zh="开始填写", en="Start")
GO_ON = Text(zh="继续", en="Continue")
RESUME = Text(zh="接着填", en="Go on where you stopped")
SEND = Text(zh="提交", en="Send")
BACK = Text(zh="上一页", en="Back")
ADD = Text(zh="再加一组", en="Add another")
PROGRESS = Text(zh="第 {page} 页，共 {all} 页", en="Page {page} of {all}")
WRONG = Text(zh="有错：", en="Error: ")
SURVEY = Text(zh="满意度调查", en="Survey")
LANGUAGE = Text(zh="语言", en="Language")

HELLO = Text(
    zh="想听听您在{store}的真实感受，大约两分钟。",
    en="We would like to hear how it really was at {store}. It takes about two minutes.",
)
HELLO_PLAIN = Text(
    zh="想听听您的真实感受，大约两分钟。", en="We would like to hear how it really was. It takes about two minutes."
)
THANKS = Text(zh="已收到您的回答", en="Your answers have arrived")
THANKS_WHY = Text(zh="谢谢您，每一条我们都会看。", en="Thank you. We read every one of them.")
LEAVE = Text(zh="现在可以关掉这个页面了。", en="You can close this page now.")

PRIVACY = Text(zh="您的回答怎么用", en="What happens with your answers")
MODES = {
    "named": Text(
        zh="实名问卷：回答会记在您的名下，店里的负责人和接待您的人能看到。",
        en="With your name: your answers are kept with your file. The heads of the store and whoever served you can "
        "read them.",
    ),
    "confidential": Text(
        zh="保密问卷：回答和这次来店记在一起，方便我们跟进；接待您的人看不到是谁填的。",
        en="Confidential: your answers are kept with this visit, so that we can follow up. Whoever served you is not "
        "told who gave them.",
    ),
    "anonymous": Text(
        zh="匿名问卷：不记姓名、电话、车辆、手机型号和网络地址，只记填写的日期。",
        en="Anonymous: we keep no name, phone, car, device or network address, only the day.",
    ),
}
POSTER_MODE = Text(
    zh="不问您是谁：这是扫码问卷，不知道您的姓名和车辆；想让我们联系您，请写在最后一题里。",
    en="We do not ask who you are: this survey is open to anybody and knows neither your name nor your car. If you "
    "would like a call, say so in the last question.",
)
KEPT = Text(
    zh="我们保存：您填写的内容、填写时间和一个防止重复填写的标记，只用来改进服务。",
    en="We keep your answers, the time, and a mark that tells repeated answers apart; only to do better.",
)
KEPT_LITTLE = Text(
    zh="我们只保存您填写的内容和日期，只用来改进服务。", en="We keep your answers and the day, only to do better."
)
CONTACT = Text(
    zh="想撤回回答或有疑问，请联系{store}{phone}。",
    en="To withdraw your answers or to ask something, contact {store}{phone}.",
)

SHUT = {
    "unknown": (
        Text(zh="找不到这份问卷", en="We cannot find this survey"),
        Text(
            zh="链接可能没有复制完整，或者已经换成新的。请回到收到的短信或微信里重新点开，或请店里再发一次。",
            en="The link may not have been copied whole, or a newer one has taken its place. Open it again from the "
            "message you received, or ask the store to send it once more.",
        ),
    ),
    "spent": (
        Text(zh="这份问卷已经填过了", en="This survey has been answered"),
        Text(
            zh="每个链接只用一次，之前的回答我们已经收到。有话要补充，请直接联系门店。",
            en="Each link is good for one answer, and it has arrived. To add something, please contact the store.",
        ),
    ),
    "expired": (
        Text(zh="这份问卷已经截止", en="This survey has ended"),
        Text(
            zh="填写的时间过了。还有想说的，请直接联系门店，我们一样重视。",
            en="The time to answer is over. If there is something you would like to say, please contact the store; it "
            "counts just as much.",
        ),
    ),
    "closed": (
        Text(zh="这份问卷现在不收回答", en="This survey takes no answers now"),
        Text(
            zh="可能已经收齐，或者门店暂停了这项调查。有话想说，请直接联系门店。",
            en="Enough may have come in, or the store has paused it. To say something, please contact the store.",
        ),
    ),
}
STATUS = {"unknown": 404, "spent": 410, "expired": 410, "closed": 410}

LATE = Text(
    zh="这份问卷在另一个窗口里又往前填了，刚才这一页没有保存。下面是最新的内容，请接着填。",
    en="This survey was filled in further in another window, so this page was not saved. Below is the newest one; "
    "please go on from here.",
)
TOO_FAST = Text(
    zh="提交得太快了，像是自动填写的。请再看一眼您的回答，然后点“提交”。",
    en="That was sent so fast that it looks automatic. Please look at your answers once more and press “Send”.",
)
TRAP = Text(
    zh="有一个不该填的格子被填上了，多半是浏览器自动填写的。请再点一次“开始填写”。",
    en="A box that should stay empty was filled in, probably by the browser itself. Please press “Start” once more.",
)
TRAP_LABEL = Text(zh="这一格请留空", en="Leave this box empty")
OLD_TICKET = Text(
    zh="页面打开太久了，请再点一次“开始填写”。", en="The page was open for too long. Please press “Start” once more."
)
MANY_HERE = Text(
    zh="这个网络一小时内开始填写的次数太多了。请过一会儿再来，或用自己的手机流量打开。",
    en="There were many starts from this network within the hour. Please come back later, or use your phone's own "
    "connection.",
)
MANY_DEVICE = Text(
    zh="这部手机一小时内开始填写的次数太多了，请过一会儿再来。",
    en="There were many starts from this phone within the hour. Please come back a little later.",
)
MANY_POSTER = Text(
    zh="扫这张海报的人太多了，请过一会儿再来。",
    en="Very many people are using this poster. Please come back a little later.",
)
QUOTA_FULL = Text(
    zh="今天的份数已经收满，谢谢您的热心。明天欢迎再来，或直接把话告诉前台。",
    en="Today's answers are complete; thank you for wanting to help. Come back tomorrow, or tell the desk directly.",
)
FULL_NOW = Text(
    zh="您填写的时候，今天的份数刚好收满了。您填的都留着：明天回到这个页面点“提交”就行；想今天说，请直接告诉前台。",
    en="While you were answering, today's answers became complete. Everything you filled in is kept: come back to this "
    "page tomorrow and press “Send”, or tell the desk today.",
)
ANSWERED = Text(zh="您已经填过了，谢谢", en="You have answered already, thank you")
ANSWERED_WHY = Text(
    zh="这部手机上最近交过一份。每人填一份就够了。",
    en="One was sent from this phone lately. One answer each is enough.",
)
ANOTHER = Text(zh="换一个人填", en="Somebody else answers")
UNREADABLE = Text(
    zh="浏览器发来的内容读不懂，请回到上一页再试一次。",
    en="The browser sent something we cannot read. Please go back and try again.",
)

SAVED_HERE = Text(zh="已保存在这部手机上", en="Saved on this phone")
SENDING = Text(zh="正在发送……", en="Sending …")
SAVED = Text(zh="已保存", en="Saved")
OFFLINE = Text(
    zh="没有网络。您的回答都保存在这部手机上，连上后会自动发送，请不要关闭页面。",
    en="No network. Your answers are safe on this phone and will be sent as soon as it is back; please leave the page "
    "open.",
)
BROUGHT_BACK = Text(zh="上次没发出去的回答已经找回来了。", en="What you had not sent yet is back.")
