from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "care_rule" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "key" VARCHAR(40) NOT NULL UNIQUE,
    "title" VARCHAR(80) NOT NULL,
    "english" VARCHAR(80) NOT NULL,
    "counted_from" VARCHAR(16) NOT NULL,
    "after_days" INT NOT NULL,
    "every_months" INT NOT NULL,
    "open_days" INT NOT NULL,
    "whom" VARCHAR(8) NOT NULL,
    "means" VARCHAR(8) NOT NULL,
    "handler" VARCHAR(12) NOT NULL,
    "touches" INT NOT NULL,
    "script" TEXT NOT NULL,
    "english_script" TEXT NOT NULL,
    "form_key" VARCHAR(60) NOT NULL,
    "letter_key" VARCHAR(40) NOT NULL,
    "closes_on_visit" INT NOT NULL,
    "is_on" INT NOT NULL
) /* One rule of care: counted from what, how many days later, by whom, by which means. */;
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_f65097" ON "care_rule" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_107ba7" ON "care_rule" ("archived_at", "title");
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_ab8ee9" ON "care_rule" ("archived_at", "counted_from");
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_4d7c76" ON "care_rule" ("archived_at", "means");
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_f83c46" ON "care_rule" ("archived_at", "handler");
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_9be22a" ON "care_rule" ("archived_at", "is_on");
        CREATE TABLE IF NOT EXISTS "letter_template" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "key" VARCHAR(40) NOT NULL UNIQUE,
    "occasion" VARCHAR(12) NOT NULL,
    "means" VARCHAR(8) NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "english" VARCHAR(80) NOT NULL,
    "words" TEXT NOT NULL,
    "english_words" TEXT NOT NULL,
    "signed" VARCHAR(60) NOT NULL,
    "coupon" VARCHAR(80) NOT NULL,
    "coupon_days" INT NOT NULL,
    "is_on" INT NOT NULL
) /* What a letter or a text says, with fields that each customer's own words take the place of. */;
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_d8154c" ON "letter_template" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_3e6e7c" ON "letter_template" ("archived_at", "title");
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_719c1f" ON "letter_template" ("archived_at", "occasion", "title");
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_f6e6ed" ON "letter_template" ("archived_at", "means", "title");
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_b1e834" ON "letter_template" ("archived_at", "is_on");
        CREATE TABLE IF NOT EXISTS "accountability_record" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "kind" VARCHAR(8) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "happened_on" DATE NOT NULL,
    "event" TEXT NOT NULL,
    "rule" VARCHAR(200) NOT NULL,
    "loss" VARCHAR(200) NOT NULL,
    "severity" VARCHAR(8) NOT NULL,
    "source" VARCHAR(12) NOT NULL,
    "origin" VARCHAR(60) NOT NULL,
    "files" JSON,
    "state" VARCHAR(10) NOT NULL,
    "reply_until" DATE,
    "action" TEXT NOT NULL,
    "action_due" DATE,
    "proof" TEXT NOT NULL,
    "proof_files" JSON,
    "effect" TEXT NOT NULL,
    "checked_on" DATE,
    "closed_on" DATE,
    "action_owner_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "cause_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "questions_id" INT REFERENCES "response" ("id") ON DELETE SET NULL,
    "raised_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* One event for which people answer: what happened, against which rule, what was lost, what is done. */;
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_e728ed" ON "accountability_record" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_f2469a" ON "accountability_record" ("archived_at", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_165aca" ON "accountability_record" ("archived_at", "state", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_e19c5a" ON "accountability_record" ("archived_at", "kind", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_007874" ON "accountability_record" ("archived_at", "severity", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_be40e5" ON "accountability_record" ("archived_at", "source", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_63c069" ON "accountability_record" ("archived_at", "cause_id", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_06ae84" ON "accountability_record" ("archived_at", "store_id", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_40d97f" ON "accountability_record" ("archived_at", "closed_on");
CREATE INDEX IF NOT EXISTS "idx_accountabil_origin_257d58" ON "accountability_record" ("origin");
        CREATE TABLE IF NOT EXISTS "bearer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "level" INT NOT NULL,
    "money" BIGINT NOT NULL,
    "points" INT NOT NULL,
    "is_head" INT NOT NULL,
    "reply" TEXT NOT NULL,
    "replied_at" TIMESTAMP,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "record_id" INT NOT NULL REFERENCES "accountability_record" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bearer_record__9c8a01" UNIQUE ("record_id", "person_id")
) /* Somebody named in a record: at which level, with which share, and what they say to it. */;
CREATE INDEX IF NOT EXISTS "idx_bearer_archive_6ea0ef" ON "bearer" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_bearer_archive_905fc6" ON "bearer" ("archived_at", "level");
CREATE INDEX IF NOT EXISTS "idx_bearer_record__0df4b2" ON "bearer" ("record_id");
CREATE INDEX IF NOT EXISTS "idx_bearer_person__0b5807" ON "bearer" ("person_id");
        CREATE TABLE IF NOT EXISTS "record_look" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "at" TIMESTAMP NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "record_id" INT NOT NULL REFERENCES "accountability_record" ("id") ON DELETE CASCADE
) /* Who looked at a record, and when. */;
CREATE INDEX IF NOT EXISTS "idx_record_look_archive_c4ca15" ON "record_look" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_record_look_archive_a0c4db" ON "record_look" ("archived_at", "id");
CREATE INDEX IF NOT EXISTS "idx_record_look_record__16f86c" ON "record_look" ("record_id", "at");
        CREATE TABLE IF NOT EXISTS "record_step" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "to" VARCHAR(10) NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "record_id" INT NOT NULL REFERENCES "accountability_record" ("id") ON DELETE CASCADE
) /* One step of a record: who did what, in which words. */;
CREATE INDEX IF NOT EXISTS "idx_record_step_archive_f8dc4d" ON "record_step" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_record_step_archive_7e8a8a" ON "record_step" ("archived_at", "id");
CREATE INDEX IF NOT EXISTS "idx_record_step_record__b20e55" ON "record_step" ("record_id");
        CREATE TABLE IF NOT EXISTS "share_policy" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "severity" VARCHAR(8) NOT NULL,
    "level" INT NOT NULL,
    "money" BIGINT NOT NULL,
    "points" INT NOT NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_share_polic_store_i_f07b26" UNIQUE ("store_id", "severity", "level")
) /* What each level carries by the store's policy, by severity; level 99 is the head of the unit. */;
CREATE INDEX IF NOT EXISTS "idx_share_polic_archive_aba4fd" ON "share_policy" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_share_polic_archive_a4da39" ON "share_policy" ("archived_at", "severity");
CREATE INDEX IF NOT EXISTS "idx_share_polic_archive_187b4f" ON "share_policy" ("archived_at", "level");
CREATE INDEX IF NOT EXISTS "idx_share_polic_store_i_465bf9" ON "share_policy" ("store_id", "severity");
        CREATE TABLE IF NOT EXISTS "capacity" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "weekday" VARCHAR(1) NOT NULL,
    "hour" INT NOT NULL,
    "places" INT NOT NULL,
    "kind_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* How many cars of a kind a store takes in one hour of a weekday; without a kind it is the whole hour's. */;
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_239ce9" ON "capacity" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_16d002" ON "capacity" ("archived_at", "weekday", "hour");
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_f510e0" ON "capacity" ("archived_at", "hour");
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_a38908" ON "capacity" ("archived_at", "kind_id");
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_9ee430" ON "capacity" ("archived_at", "places");
CREATE INDEX IF NOT EXISTS "idx_capacity_store_i_578bbf" ON "capacity" ("store_id", "weekday");
        CREATE TABLE IF NOT EXISTS "slip" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "cycle" VARCHAR(40) NOT NULL UNIQUE,
    "counted_on" DATE,
    "from_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "tries" INT NOT NULL,
    "again_on" DATE,
    "asked_for" VARCHAR(200) NOT NULL,
    "closed_on" DATE,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE,
    "handler_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "reason_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "rule_id" INT NOT NULL REFERENCES "care_rule" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL
) /* One customer to be contacted under one rule, once in each cycle. */;
CREATE INDEX IF NOT EXISTS "idx_slip_archive_118a17" ON "slip" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_f2030a" ON "slip" ("archived_at", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_cc636d" ON "slip" ("archived_at", "state", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_ad3b18" ON "slip" ("archived_at", "handler_id", "state", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_64ced7" ON "slip" ("archived_at", "rule_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_352282" ON "slip" ("archived_at", "store_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_540bd1" ON "slip" ("archived_at", "reason_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_4f43c9" ON "slip" ("archived_at", "from_on");
CREATE INDEX IF NOT EXISTS "idx_slip_custome_296123" ON "slip" ("customer_id", "state");
CREATE INDEX IF NOT EXISTS "idx_slip_vehicle_870def" ON "slip" ("vehicle_id", "state");
CREATE INDEX IF NOT EXISTS "idx_slip_rule_id_85e520" ON "slip" ("rule_id", "vehicle_id", "closed_on");
        CREATE TABLE IF NOT EXISTS "appointment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "booked_for" DATE NOT NULL,
    "hour" INT NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "wishes" VARCHAR(300) NOT NULL,
    "note" TEXT NOT NULL,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "booked_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "kind_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "slip_id" INT REFERENCES "slip" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL,
    "visit_id" INT REFERENCES "visit" ("id") ON DELETE SET NULL
) /* A car that is expected at an hour of a day. */;
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_fde983" ON "appointment" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_e73345" ON "appointment" ("archived_at", "booked_for", "hour");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_e59621" ON "appointment" ("archived_at", "state", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_7f5577" ON "appointment" ("archived_at", "advisor_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_69db3f" ON "appointment" ("archived_at", "booked_by_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_83768b" ON "appointment" ("archived_at", "kind_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_54cee0" ON "appointment" ("archived_at", "store_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_44e110" ON "appointment" ("archived_at", "hour");
CREATE INDEX IF NOT EXISTS "idx_appointment_custome_b62807" ON "appointment" ("customer_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_vehicle_44b298" ON "appointment" ("vehicle_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_slip_id_2a5629" ON "appointment" ("slip_id");
        CREATE TABLE IF NOT EXISTS "countermeasure" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "title" VARCHAR(120) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ended_on" DATE,
    "expects" VARCHAR(200) NOT NULL,
    "result" TEXT NOT NULL,
    "cause_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "owner_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* What the store does against one cause of loss: who, from when, and what it should change. */;
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_fc7cfe" ON "countermeasure" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_b18bdb" ON "countermeasure" ("archived_at", "starts_on");
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_db3347" ON "countermeasure" ("archived_at", "cause_id", "starts_on");
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_7c5feb" ON "countermeasure" ("archived_at", "owner_id", "starts_on");
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_2b9901" ON "countermeasure" ("archived_at", "store_id", "starts_on");
        CREATE TABLE IF NOT EXISTS "elsewhere" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "bought_on" DATE NOT NULL,
    "note" VARCHAR(300) NOT NULL,
    "kind_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "place_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE
) /* What a car had done at another place, as its people told us: the decoration that makes a partial loss. */;
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_ff28da" ON "elsewhere" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_dfac85" ON "elsewhere" ("archived_at", "bought_on");
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_ac372f" ON "elsewhere" ("archived_at", "kind_id", "bought_on");
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_8ce416" ON "elsewhere" ("archived_at", "place_id", "bought_on");
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_999f5b" ON "elsewhere" ("archived_at", "store_id", "bought_on");
CREATE INDEX IF NOT EXISTS "idx_elsewhere_vehicle_d99fed" ON "elsewhere" ("vehicle_id", "bought_on");
        CREATE TABLE IF NOT EXISTS "loss" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "last_visit_on" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "asked_on" DATE,
    "measure_id" INT REFERENCES "countermeasure" ("id") ON DELETE SET NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "reason_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_loss_vehicle_b37bd6" UNIQUE ("vehicle_id", "last_visit_on")
) /* Why one absence of a car began, as the customer told it: the words that belong to its last visit before. */;
CREATE INDEX IF NOT EXISTS "idx_loss_archive_1d9cad" ON "loss" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_loss_archive_aaf004" ON "loss" ("archived_at", "asked_on");
CREATE INDEX IF NOT EXISTS "idx_loss_archive_a76422" ON "loss" ("archived_at", "reason_id", "asked_on");
CREATE INDEX IF NOT EXISTS "idx_loss_archive_568545" ON "loss" ("archived_at", "store_id", "asked_on");
CREATE INDEX IF NOT EXISTS "idx_loss_archive_f2a4ed" ON "loss" ("archived_at", "person_id", "asked_on");
CREATE INDEX IF NOT EXISTS "idx_loss_archive_15740e" ON "loss" ("archived_at", "measure_id", "asked_on");
        CREATE TABLE IF NOT EXISTS "vehicle_status" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "status" VARCHAR(10) NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "note" VARCHAR(300) NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE
) /* A status that somebody set after a call; it stands above the computed class until its last day. */;
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_e713dc" ON "vehicle_status" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_3ac339" ON "vehicle_status" ("archived_at", "since");
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_a6addb" ON "vehicle_status" ("archived_at", "status", "since");
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_462235" ON "vehicle_status" ("archived_at", "store_id", "since");
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_vehicle_90ad3a" ON "vehicle_status" ("vehicle_id", "since");
        CREATE TABLE IF NOT EXISTS "contact" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "means" VARCHAR(8) NOT NULL,
    "direction" VARCHAR(4) NOT NULL,
    "contacted_on" DATE NOT NULL,
    "at" TIMESTAMP,
    "outcome" VARCHAR(16) NOT NULL,
    "words" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "next_on" DATE,
    "next_step" VARCHAR(200) NOT NULL,
    "about_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "slip_id" INT REFERENCES "slip" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL
) /* One contact with a customer: by which way, about what, what the customer said, what comes next. */;
CREATE INDEX IF NOT EXISTS "idx_contact_archive_4b9157" ON "contact" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_5728a7" ON "contact" ("archived_at", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_ee1a35" ON "contact" ("archived_at", "means", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_755843" ON "contact" ("archived_at", "person_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_ff33c2" ON "contact" ("archived_at", "outcome", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_acf229" ON "contact" ("archived_at", "about_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_12bd2b" ON "contact" ("archived_at", "store_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_333864" ON "contact" ("archived_at", "direction", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_5b55f8" ON "contact" ("archived_at", "next_on");
CREATE INDEX IF NOT EXISTS "idx_contact_custome_9771a5" ON "contact" ("customer_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_vehicle_ea4f24" ON "contact" ("vehicle_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_slip_id_ec4a9c" ON "contact" ("slip_id", "contacted_on");
        CREATE TABLE IF NOT EXISTS "duty_list" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "form_key" VARCHAR(60) NOT NULL,
    "is_on" INT NOT NULL,
    "post_id" INT NOT NULL REFERENCES "post" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_duty_list_post_id_0bea71" UNIQUE ("post_id", "form_key")
) /* The checklist of a post: a form whose items say how often and within which hours. */;
CREATE INDEX IF NOT EXISTS "idx_duty_list_archive_2d57fe" ON "duty_list" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_duty_list_archive_ad21cb" ON "duty_list" ("archived_at", "post_id");
CREATE INDEX IF NOT EXISTS "idx_duty_list_archive_52b4aa" ON "duty_list" ("archived_at", "is_on");
        CREATE TABLE IF NOT EXISTS "duty_sheet" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "form_key" VARCHAR(60) NOT NULL,
    "form_version" INT NOT NULL,
    "kept_on" DATE NOT NULL,
    "confirmed_at" TIMESTAMP,
    "confirmed_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "delegate_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "post_id" INT NOT NULL REFERENCES "post" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_duty_sheet_person__58c155" UNIQUE ("person_id", "form_key", "kept_on")
) /* The checklist of one person for one day. */;
CREATE INDEX IF NOT EXISTS "idx_duty_sheet_archive_029c5b" ON "duty_sheet" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_duty_sheet_archive_8f026e" ON "duty_sheet" ("archived_at", "kept_on");
CREATE INDEX IF NOT EXISTS "idx_duty_sheet_archive_19537c" ON "duty_sheet" ("archived_at", "person_id", "kept_on");
CREATE INDEX IF NOT EXISTS "idx_duty_sheet_archive_47fef0" ON "duty_sheet" ("archived_at", "post_id", "kept_on");
CREATE INDEX IF NOT EXISTS "idx_duty_sheet_archive_644c42" ON "duty_sheet" ("archived_at", "store_id", "kept_on");
        CREATE TABLE IF NOT EXISTS "duty_line" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "item" VARCHAR(60) NOT NULL,
    "words" VARCHAR(200) NOT NULL,
    "kept_on" DATE NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "entered_at" TIMESTAMP,
    "reason" VARCHAR(200) NOT NULL,
    "note" VARCHAR(300) NOT NULL,
    "files" JSON,
    "comment" VARCHAR(300) NOT NULL,
    "commented_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "entered_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "sheet_id" INT NOT NULL REFERENCES "duty_sheet" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_duty_line_sheet_i_dee8ac" UNIQUE ("sheet_id", "item")
) /* One item of a sheet: done, not done with the reason, or missed. */;
CREATE INDEX IF NOT EXISTS "idx_duty_line_archive_2a8b7b" ON "duty_line" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_duty_line_archive_abf08c" ON "duty_line" ("archived_at", "kept_on");
CREATE INDEX IF NOT EXISTS "idx_duty_line_archive_cb1981" ON "duty_line" ("archived_at", "state", "kept_on");
CREATE INDEX IF NOT EXISTS "idx_duty_line_sheet_i_7cd700" ON "duty_line" ("sheet_id");
CREATE INDEX IF NOT EXISTS "idx_duty_line_item_85657e" ON "duty_line" ("item", "kept_on");
        CREATE TABLE IF NOT EXISTS "letter" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "printed_on" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "contact_id" INT REFERENCES "contact" ("id") ON DELETE SET NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "template_id" INT REFERENCES "letter_template" ("id") ON DELETE SET NULL,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL
) /* One letter as it was printed for one customer. */;
CREATE INDEX IF NOT EXISTS "idx_letter_archive_fe3f6b" ON "letter" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_letter_archive_2cbb60" ON "letter" ("archived_at", "printed_on");
CREATE INDEX IF NOT EXISTS "idx_letter_archive_39315e" ON "letter" ("archived_at", "template_id", "printed_on");
CREATE INDEX IF NOT EXISTS "idx_letter_archive_4a632a" ON "letter" ("archived_at", "store_id", "printed_on");
CREATE INDEX IF NOT EXISTS "idx_letter_custome_52f330" ON "letter" ("customer_id", "printed_on");
CREATE INDEX IF NOT EXISTS "idx_letter_vehicle_2bdf69" ON "letter" ("vehicle_id", "printed_on");
        CREATE TABLE IF NOT EXISTS "coupon" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "number" VARCHAR(16) NOT NULL UNIQUE,
    "worth" VARCHAR(80) NOT NULL,
    "ends_on" DATE NOT NULL,
    "redeemed_on" DATE,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE,
    "letter_id" INT REFERENCES "letter" ("id") ON DELETE SET NULL,
    "redeemed_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL,
    "visit_id" INT REFERENCES "visit" ("id") ON DELETE SET NULL
) /* A promise with a number and a last day, given with a letter and redeemed once, at a visit. */;
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_2c1e1a" ON "coupon" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_b95236" ON "coupon" ("archived_at", "ends_on");
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_f688a7" ON "coupon" ("archived_at", "redeemed_on");
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_d0603a" ON "coupon" ("archived_at", "store_id", "ends_on");
CREATE INDEX IF NOT EXISTS "idx_coupon_custome_da48d0" ON "coupon" ("customer_id");
CREATE INDEX IF NOT EXISTS "idx_coupon_vehicle_d7a00e" ON "coupon" ("vehicle_id");
        CREATE TABLE IF NOT EXISTS "closing_day" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "closed_on" DATE NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "words" VARCHAR(60) NOT NULL,
    "store_id" INT REFERENCES "store" ("id") ON DELETE CASCADE
) /* A day on which a store rests, or works although it would rest; without a store it holds for all. */;
CREATE INDEX IF NOT EXISTS "idx_closing_day_archive_5c6e78" ON "closing_day" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_closing_day_archive_3bdaad" ON "closing_day" ("archived_at", "closed_on");
CREATE INDEX IF NOT EXISTS "idx_closing_day_archive_a585d4" ON "closing_day" ("archived_at", "kind");
CREATE INDEX IF NOT EXISTS "idx_closing_day_archive_ad28f7" ON "closing_day" ("archived_at", "store_id");
        CREATE TABLE IF NOT EXISTS "meeting_series" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "key" VARCHAR(40) NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "english" VARCHAR(80) NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "side" VARCHAR(8) NOT NULL,
    "every" VARCHAR(6) NOT NULL,
    "weekday" INT NOT NULL,
    "day" INT NOT NULL,
    "anchor" VARCHAR(8) NOT NULL,
    "minutes" INT NOT NULL,
    "lasts" INT NOT NULL,
    "place" VARCHAR(60) NOT NULL,
    "held_as" VARCHAR(8) NOT NULL,
    "form_key" VARCHAR(60) NOT NULL,
    "attend" JSON,
    "observe" JSON,
    "receive" JSON,
    "escalate_after" INT NOT NULL,
    "is_on" INT NOT NULL,
    "chair_id" INT REFERENCES "post" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_meeting_ser_store_i_8391e1" UNIQUE ("store_id", "key")
) /* A meeting that comes again: when, where, who, and which form is its sheet. */;
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_47675c" ON "meeting_series" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_fce12d" ON "meeting_series" ("archived_at", "title");
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_fc33b5" ON "meeting_series" ("archived_at", "kind");
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_dd4570" ON "meeting_series" ("archived_at", "side");
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_f02f90" ON "meeting_series" ("archived_at", "is_on");
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_ea551d" ON "meeting_series" ("archived_at", "store_id");
        CREATE TABLE IF NOT EXISTS "meeting" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "held_on" DATE NOT NULL,
    "starts_at" VARCHAR(5) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "begun_at" TIMESTAMP,
    "signed_at" TIMESTAMP,
    "frozen" JSON,
    "chair_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "response_id" INT REFERENCES "response" ("id") ON DELETE SET NULL,
    "series_id" INT NOT NULL REFERENCES "meeting_series" ("id") ON DELETE RESTRICT,
    "signed_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_meeting_series__f3c816" UNIQUE ("series_id", "held_on")
) /* One meeting of a series on its day; once it is signed off, its sheet and its figures stay as they are. */;
CREATE INDEX IF NOT EXISTS "idx_meeting_archive_f1c252" ON "meeting" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_meeting_archive_bcab49" ON "meeting" ("archived_at", "held_on");
CREATE INDEX IF NOT EXISTS "idx_meeting_archive_125114" ON "meeting" ("archived_at", "series_id", "held_on");
CREATE INDEX IF NOT EXISTS "idx_meeting_archive_a2c6ba" ON "meeting" ("archived_at", "state", "held_on");
CREATE INDEX IF NOT EXISTS "idx_meeting_archive_2ee4d2" ON "meeting" ("archived_at", "store_id", "held_on");
        CREATE TABLE IF NOT EXISTS "amendment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "words" TEXT NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "meeting_id" INT NOT NULL REFERENCES "meeting" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
) /* What was changed in minutes after the sign-off, by whom and why. */;
CREATE INDEX IF NOT EXISTS "idx_amendment_archive_1f52e7" ON "amendment" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_amendment_archive_7a1570" ON "amendment" ("archived_at", "id");
CREATE INDEX IF NOT EXISTS "idx_amendment_meeting_c5b0e7" ON "amendment" ("meeting_id");
        CREATE TABLE IF NOT EXISTS "attendance" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "part" VARCHAR(8) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "reason" VARCHAR(120) NOT NULL,
    "groomed" VARCHAR(8) NOT NULL,
    "groomed_note" VARCHAR(120) NOT NULL,
    "read_at" TIMESTAMP,
    "meeting_id" INT NOT NULL REFERENCES "meeting" ("id") ON DELETE CASCADE,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_attendance_meeting_efaeb1" UNIQUE ("meeting_id", "person_id")
) /* Whether somebody was there, in order, and has taken note of the minutes. */;
CREATE INDEX IF NOT EXISTS "idx_attendance_archive_af0631" ON "attendance" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_attendance_archive_1ba2fe" ON "attendance" ("archived_at", "id");
CREATE INDEX IF NOT EXISTS "idx_attendance_meeting_15c66a" ON "attendance" ("meeting_id");
CREATE INDEX IF NOT EXISTS "idx_attendance_person__20b13a" ON "attendance" ("person_id");
        CREATE TABLE IF NOT EXISTS "meeting_point" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "kind" VARCHAR(10) NOT NULL,
    "words" TEXT NOT NULL,
    "closed_on" DATE,
    "carried" INT NOT NULL,
    "meeting_id" INT NOT NULL REFERENCES "meeting" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "series_id" INT NOT NULL REFERENCES "meeting_series" ("id") ON DELETE CASCADE
) /* One point, decision or praise of a meeting; open points come again until they are closed. */;
CREATE INDEX IF NOT EXISTS "idx_meeting_poi_archive_d44501" ON "meeting_point" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_meeting_poi_archive_f171d1" ON "meeting_point" ("archived_at", "id");
CREATE INDEX IF NOT EXISTS "idx_meeting_poi_meeting_a9dcb0" ON "meeting_point" ("meeting_id");
CREATE INDEX IF NOT EXISTS "idx_meeting_poi_series__4ae63c" ON "meeting_point" ("series_id", "closed_on");
        CREATE TABLE IF NOT EXISTS "recall_month" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "month" VARCHAR(7) NOT NULL,
    "step" VARCHAR(8) NOT NULL,
    "listed_on" DATE,
    "letters_on" DATE,
    "sent_on" DATE,
    "calls_on" DATE,
    "closed_on" DATE,
    "note" TEXT NOT NULL,
    "plan_id" INT REFERENCES "response" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_recall_mont_store_i_9a6383" UNIQUE ("store_id", "month")
) /* One month of the recall in one store: whose cars are due in it, and which step is done. */;
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_de3450" ON "recall_month" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_b66e84" ON "recall_month" ("archived_at", "month");
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_cc4349" ON "recall_month" ("archived_at", "store_id", "month");
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_1f4378" ON "recall_month" ("archived_at", "step", "month");
        CREATE TABLE IF NOT EXISTS "recall" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "due_on" DATE NOT NULL,
    "why" VARCHAR(8) NOT NULL,
    "sent_on" DATE,
    "reached_on" DATE,
    "came_on" DATE,
    "note" VARCHAR(300) NOT NULL,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "appointment_id" INT REFERENCES "appointment" ("id") ON DELETE SET NULL,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "letter_id" INT REFERENCES "letter" ("id") ON DELETE SET NULL,
    "month_id" INT NOT NULL REFERENCES "recall_month" ("id") ON DELETE CASCADE,
    "reason_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "slip_id" INT REFERENCES "slip" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recall_month_i_4dc528" UNIQUE ("month_id", "vehicle_id")
) /* One car that is due in a month: sent a letter, reached, booked, or why not. */;
CREATE INDEX IF NOT EXISTS "idx_recall_archive_90cfd1" ON "recall" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_77d37f" ON "recall" ("archived_at", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_f5e62f" ON "recall" ("archived_at", "month_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_c7276b" ON "recall" ("archived_at", "advisor_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_7c844f" ON "recall" ("archived_at", "reason_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_bb0ece" ON "recall" ("archived_at", "store_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_fa9728" ON "recall" ("archived_at", "why", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_c60973" ON "recall" ("archived_at", "sent_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_77bbf6" ON "recall" ("archived_at", "reached_on");
CREATE INDEX IF NOT EXISTS "idx_recall_vehicle_b2eeb1" ON "recall" ("vehicle_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_custome_5b0a84" ON "recall" ("customer_id");
CREATE INDEX IF NOT EXISTS "idx_recall_slip_id_4b5ce6" ON "recall" ("slip_id");
        CREATE TABLE IF NOT EXISTS "lead" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "name" VARCHAR(60) NOT NULL,
    "phone" VARCHAR(30),
    "grade" VARCHAR(1) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "wishes" VARCHAR(120) NOT NULL,
    "came_on" DATE NOT NULL,
    "next_on" DATE,
    "ended_on" DATE,
    "plated" INT NOT NULL,
    "note" TEXT NOT NULL,
    "consultant_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "motive_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "reason_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "source_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* Somebody who means to buy a car: graded by how soon, never dropped without a reason. */;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_eee708" ON "lead" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_b8aa32" ON "lead" ("archived_at", "came_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_af08e8" ON "lead" ("archived_at", "grade", "next_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_a74f9c" ON "lead" ("archived_at", "state", "came_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_607e1e" ON "lead" ("archived_at", "consultant_id", "next_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_309085" ON "lead" ("archived_at", "series_id", "came_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_dde6e7" ON "lead" ("archived_at", "source_id", "came_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_1b86f5" ON "lead" ("archived_at", "reason_id", "ended_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_9efef8" ON "lead" ("archived_at", "motive_id", "came_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_4d2dc5" ON "lead" ("archived_at", "store_id", "came_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_95cb90" ON "lead" ("archived_at", "next_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_303982" ON "lead" ("archived_at", "ended_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_7ad0c7" ON "lead" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_lead_phone_40bcd3" ON "lead" ("phone");
CREATE INDEX IF NOT EXISTS "idx_lead_custome_1df8a3" ON "lead" ("customer_id");
        CREATE TABLE IF NOT EXISTS "sales_step" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "kind" VARCHAR(12) NOT NULL,
    "happened_on" DATE NOT NULL,
    "note" VARCHAR(300) NOT NULL,
    "consultant_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "lead_id" INT REFERENCES "lead" ("id") ON DELETE CASCADE,
    "outlet_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* One thing that happened on the sales side on one day, with or without a name. */;
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_612cd9" ON "sales_step" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_612f72" ON "sales_step" ("archived_at", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_da22ae" ON "sales_step" ("archived_at", "kind", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_2be2ae" ON "sales_step" ("archived_at", "consultant_id", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_713c11" ON "sales_step" ("archived_at", "series_id", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_54bccf" ON "sales_step" ("archived_at", "outlet_id", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_93ca8c" ON "sales_step" ("archived_at", "store_id", "happened_on");
CREATE INDEX IF NOT EXISTS "idx_sales_step_lead_id_4ae4eb" ON "sales_step" ("lead_id", "happened_on");
        CREATE TABLE IF NOT EXISTS "target" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "month" VARCHAR(7) NOT NULL,
    "measure" VARCHAR(12) NOT NULL,
    "goal" BIGINT NOT NULL,
    "department_id" INT REFERENCES "department" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE CASCADE,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* What a store, a department or a person is to reach in a month. */;
CREATE INDEX IF NOT EXISTS "idx_target_archive_f52fcc" ON "target" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_target_archive_5e9b61" ON "target" ("archived_at", "month");
CREATE INDEX IF NOT EXISTS "idx_target_archive_9e23d6" ON "target" ("archived_at", "measure", "month");
CREATE INDEX IF NOT EXISTS "idx_target_archive_1eed2f" ON "target" ("archived_at", "person_id", "month");
CREATE INDEX IF NOT EXISTS "idx_target_archive_5d24b0" ON "target" ("archived_at", "department_id", "month");
CREATE INDEX IF NOT EXISTS "idx_target_archive_917403" ON "target" ("archived_at", "store_id", "month");
CREATE INDEX IF NOT EXISTS "idx_target_store_i_cdb922" ON "target" ("store_id", "month", "measure");
        CREATE TABLE IF NOT EXISTS "stock_car" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "vin" VARCHAR(20),
    "colour" VARCHAR(20) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "arrived_on" DATE,
    "gone_on" DATE,
    "price" BIGINT,
    "place" VARCHAR(40) NOT NULL,
    "note" VARCHAR(200) NOT NULL,
    "lead_id" INT REFERENCES "lead" ("id") ON DELETE SET NULL,
    "model_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* One car of the sales side, from the order to the handover. */;
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_495947" ON "stock_car" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_061420" ON "stock_car" ("archived_at", "arrived_on");
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_d9e7d3" ON "stock_car" ("archived_at", "state", "arrived_on");
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_13a51d" ON "stock_car" ("archived_at", "series_id", "arrived_on");
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_19b0bd" ON "stock_car" ("archived_at", "model_id", "arrived_on");
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_906183" ON "stock_car" ("archived_at", "store_id", "arrived_on");
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_dafc4f" ON "stock_car" ("archived_at", "colour");
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_9f32a8" ON "stock_car" ("archived_at", "gone_on");
CREATE INDEX IF NOT EXISTS "idx_stock_car_vin_18cd8c" ON "stock_car" ("vin");
        CREATE TABLE IF NOT EXISTS "stock_level" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "least" INT NOT NULL,
    "model_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* How many of a series or a model a store wants to have at least. */;
CREATE INDEX IF NOT EXISTS "idx_stock_level_archive_72a618" ON "stock_level" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_stock_level_archive_837c13" ON "stock_level" ("archived_at", "series_id");
CREATE INDEX IF NOT EXISTS "idx_stock_level_archive_3c3657" ON "stock_level" ("archived_at", "model_id");
CREATE INDEX IF NOT EXISTS "idx_stock_level_archive_7fa5b2" ON "stock_level" ("archived_at", "least");
CREATE INDEX IF NOT EXISTS "idx_stock_level_archive_0ddfd0" ON "stock_level" ("archived_at", "store_id");
        CREATE TABLE IF NOT EXISTS "calendar_feed" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "digest" VARCHAR(64) NOT NULL,
    "made_on" DATE NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE
) /* The secret address under which a person's tasks and meetings are read by a calendar. */;
CREATE INDEX IF NOT EXISTS "idx_calendar_fe_archive_7d55d7" ON "calendar_feed" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_calendar_fe_archive_a650bc" ON "calendar_feed" ("archived_at", "person_id");
CREATE INDEX IF NOT EXISTS "idx_calendar_fe_digest_301228" ON "calendar_feed" ("digest");
        CREATE TABLE IF NOT EXISTS "notice" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "told_at" TIMESTAMP NOT NULL,
    "zh" VARCHAR(300) NOT NULL,
    "en" VARCHAR(300) NOT NULL,
    "path" VARCHAR(200) NOT NULL,
    "read_at" TIMESTAMP,
    "key" VARCHAR(100) NOT NULL UNIQUE,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE
) /* Something a person is told in the product, once, until it is read. */;
CREATE INDEX IF NOT EXISTS "idx_notice_archive_cd746e" ON "notice" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_notice_archive_bf8792" ON "notice" ("archived_at", "told_at");
CREATE INDEX IF NOT EXISTS "idx_notice_person__680851" ON "notice" ("person_id", "read_at", "told_at");
        CREATE TABLE IF NOT EXISTS "task" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "title" VARCHAR(200) NOT NULL,
    "due_on" DATE NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "proof_wanted" VARCHAR(120) NOT NULL,
    "proof" TEXT NOT NULL,
    "files" JSON,
    "done_on" DATE,
    "carried" INT NOT NULL,
    "source" VARCHAR(16) NOT NULL,
    "note" TEXT NOT NULL,
    "case_id" INT REFERENCES "case_file" ("id") ON DELETE SET NULL,
    "given_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "measure_id" INT REFERENCES "countermeasure" ("id") ON DELETE SET NULL,
    "meeting_id" INT REFERENCES "meeting" ("id") ON DELETE SET NULL,
    "owner_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "record_id" INT REFERENCES "accountability_record" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* One thing to do: whose it is, until when, and what proves that it is done. */;
CREATE INDEX IF NOT EXISTS "idx_task_archive_9cc412" ON "task" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_task_archive_67400f" ON "task" ("archived_at", "due_on");
CREATE INDEX IF NOT EXISTS "idx_task_archive_8a4a43" ON "task" ("archived_at", "state", "due_on");
CREATE INDEX IF NOT EXISTS "idx_task_archive_9230f5" ON "task" ("archived_at", "owner_id", "state", "due_on");
CREATE INDEX IF NOT EXISTS "idx_task_archive_9d3507" ON "task" ("archived_at", "source", "due_on");
CREATE INDEX IF NOT EXISTS "idx_task_archive_4948cc" ON "task" ("archived_at", "store_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_task_archive_e470a4" ON "task" ("archived_at", "carried");
CREATE INDEX IF NOT EXISTS "idx_task_archive_c7098d" ON "task" ("archived_at", "done_on");
CREATE INDEX IF NOT EXISTS "idx_task_meeting_2003ab" ON "task" ("meeting_id");
CREATE INDEX IF NOT EXISTS "idx_task_case_id_1b85d6" ON "task" ("case_id");
CREATE INDEX IF NOT EXISTS "idx_task_record__098767" ON "task" ("record_id");
CREATE INDEX IF NOT EXISTS "idx_task_measure_4363d0" ON "task" ("measure_id");
        ALTER TABLE "customer" ADD "lunar_birthday" INT NOT NULL DEFAULT 0;
        ALTER TABLE "staff" ADD "away_until" DATE;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "customer" DROP COLUMN "lunar_birthday";
        ALTER TABLE "staff" DROP COLUMN "away_until";
        DROP TABLE IF EXISTS "slip";
        DROP TABLE IF EXISTS "letter_template";
        DROP TABLE IF EXISTS "care_rule";
        DROP TABLE IF EXISTS "duty_line";
        DROP TABLE IF EXISTS "bearer";
        DROP TABLE IF EXISTS "sales_step";
        DROP TABLE IF EXISTS "elsewhere";
        DROP TABLE IF EXISTS "closing_day";
        DROP TABLE IF EXISTS "loss";
        DROP TABLE IF EXISTS "share_policy";
        DROP TABLE IF EXISTS "coupon";
        DROP TABLE IF EXISTS "stock_car";
        DROP TABLE IF EXISTS "task";
        DROP TABLE IF EXISTS "record_step";
        DROP TABLE IF EXISTS "accountability_record";
        DROP TABLE IF EXISTS "attendance";
        DROP TABLE IF EXISTS "vehicle_status";
        DROP TABLE IF EXISTS "stock_level";
        DROP TABLE IF EXISTS "amendment";
        DROP TABLE IF EXISTS "capacity";
        DROP TABLE IF EXISTS "letter";
        DROP TABLE IF EXISTS "duty_sheet";
        DROP TABLE IF EXISTS "meeting_point";
        DROP TABLE IF EXISTS "record_look";
        DROP TABLE IF EXISTS "contact";
        DROP TABLE IF EXISTS "target";
        DROP TABLE IF EXISTS "meeting_series";
        DROP TABLE IF EXISTS "duty_list";
        DROP TABLE IF EXISTS "calendar_feed";
        DROP TABLE IF EXISTS "notice";
        DROP TABLE IF EXISTS "recall";
        DROP TABLE IF EXISTS "appointment";
        DROP TABLE IF EXISTS "recall_month";
        DROP TABLE IF EXISTS "lead";
        DROP TABLE IF EXISTS "meeting";
        DROP TABLE IF EXISTS "countermeasure";"""


MODELS_STATE = (
    "eJztfW1z27i59l/B+Eu3M2onthPHTc6cGdub3aZ14n3i7LZzvB0FFmGLxxShkpS16mn/+w"
    "OAbyAJUoBFQiR1f2g3FnED0gUQuHHdb/93tKAO8cI/XsxmdOVH+N713Gjzhcxo4By9Q/93"
    "5OMFYf9obDdBR3i5zFvxD1gTTwjigsQ0yEXuwyjAs4g1esBeSNhHDglngbuMXOpz0RufIP"
    "JM/Ag90ACt5+5sjpaELj2CsB+uSfCOfYgjNGejE584E4QfseuHUdI2WHmsV9FkjUPk0TBK"
    "/nRD5FCf/JF/D4fO2Bdx/Ud7Q658958rMo3oI4nmJGAD3/2Dfez6DvmNhPzP/zt6cInniH"
    "8f4WA2d5+JM8XREW9HflsGJAwZSmEqmkyTv/I8Dv5mKbA/Eo0ZyvwPzw0j4hz9Z4JqO2fN"
    "0x82ZVPQ9VhhhCNie9AnhrL1H8qWVMBWv/Vx6SqYWUd4hlchmbr2UY5osI9xZ+wtb2+kuy"
    "MauI8u64yLLp+mYuDCXhz/RPH5NO3tox/9IBryHe1+OqPeauHnjZebaE79rLXri2/+yCAK"
    "MB/4HYqCFd+C+ZdMtu50V453q7xJvE1JMg55wCsvyn8i+wL5Z0fT6eebr9PbD1+n06PKJp"
    "9KSJtw8tGMIcjQYV81FL/+kX+FP5wcv377+vz07PU5ayK+ZvbJ2//EQ+fAxIICns9fj/4j"
    "nuMIT/O5zEFlbyifNANkJYnt8KZgNuGbfpADnB+MKZrHvYY3h3MWEP7Lk1ekiOj37EnkLo"
    "ga1qJkCVknEf1j+o+ucO5yJbMf6Nz43iZ5gxpw/frx04fbrxeffuLDLcLwn57A7+LrB/7k"
    "RHy6KX363dnv+eeU6VaxBpZ1gv728eufEf8T/c/N5w8CXqagPAZixLzd1//hG9ERXkV06t"
    "P1FDvSy55+mqJWmPXV0nnhrBclYdb7MuspRtK0J98+n/XSeWgy7SXRFuY9WaZ9mfbhTnP1"
    "7U5V5+IEX81xoJ7ctH1pVhk8Xb2/R/E/unqFF/i3qUf8x2jO/jxvmNpfLr5c/fniy3fnpd"
    "n6nDw44U+KB2bkRh4xQTcTsAdvl9tjAdvjk1ca6LJWtfiKZ0WE5TuBcptS41wSa9qiBoh7"
    "A8x8zylBKKiRKnhf2T1GDV4mYHEP6Or1b9rKP/z9a2EXTxfid58u/v77wk5+ffP5x7S5tH"
    "Cvrm8uS2BzLslkQ0jbjwDq4m5w8kpnN2CtancD8ayILru0hybopu0BXR10ZcZLF2FZxiLK"
    "C+K4q8UgdYac39PGOJOwiPAc+44dfI9PtNSGBq2hDHFCxhlAnEuMbqs409kpzuo3irPKPv"
    "HgekSxDf/l9uazGt1MoKyHubMI/RtxHnVUl0SORLNmUVYiJsWLH++grFlkhhftbSMVsLik"
    "nQA/WLrKHWvdNhouG5V1HZClt5mu/Mj1TO4aJbEd7xrDWeWKqwaeRUo6vv6ukUuMYOO1fd"
    "mIwZs6K8W+UL9ei1KHvFyXAaUPJqs1E4DFarxYBXZTY92hJAYaxMs1CPLwQGZmTFAmAQve"
    "eMHP5mT2ZMxcFqUOeXfOXTRM4JOFDhm95JSna/YTp0bOJwrJF7lK9Ay+1p0lJI8pTWRlEY"
    "C0Cin7USH/DqEZrGUxgLYKLeuZ74v3GzNoy2IAbRVa2YVRE1ZZxJ4bWs8x5a6TD09KPz+x"
    "cVbx/YGh6D76fyUbAfNH9pWwr2TKE0/4qzl1Z8M9+vNP868Y4HXmbVo4YPgVn3gkEr//y4"
    "fbr18+Xn09Uu+3LUD7hYRL1tOIwS0fMwWA2ZdAn3++vj6qVcJawPg2wg8P4wVYoXhqYJwd"
    "UQDwNoDLp7kGuuKkagXZpJ+BHWy60Mones3Oy8+3ezx7WuPAmdYcdPcEByRQ7MeXieAPf/"
    "1CPFzDmSdYX4pORgR2yQeEPu0IUBwCd806GitIYUSWrYB0yzoaK0gRDnddSV9ZF+M5L8QW"
    "RU+otDUVNq3qo8XJovwJ9vGj+El8bD5ScVdSxKfm+1V9ROp93mZrCOotXZB76mwQH8dBro"
    "8wikNY3yGcBn165JkwaNZuNE8+CedsiAnCvhMHf0ZzskEh3qCIIjeqhp12N4wi1PTuKA/C"
    "XbITgiaxZn0IPxW/saU4uvhX8oP0H/zP+KeKPyGyDiLrKpskRNZBjBVE1sGsQ2TdoDTPAU"
    "5z9e2O1R79AzJrb+94fDWQ43FBfaLg7y7dx1o0M5HRoPmnk5PT07cnr07Pzt+8fvv2zfmr"
    "DNbqoyZ8Lz/+yCEuvBhVzJdUjK+/fnOB0UDe2gJ2w+mcHWiKJUypR7BfcxnJpUqQ3jOxrj"
    "DNPrG7v1/e3FwXtvbLj2Unqp8/XX748t2x2NNZIzeqWbrC47qKdb0fWyYAbmzmEY0MO/dF"
    "2kxREpSZPiszOdFicCDIMuDGoNyoUjZLH9WCDKC63TkkJ0Z3tFHW5UkcGNza1mB5oRVsll"
    "cXt1cX3384UuwQrZiC9YzsQ8W1sC2qca03BXdpgZHMngorTNEoWm+JSZaNlzbcao7525wi"
    "3po43CyS2khSCwjxq5YVLYke5+OMrRetWkM40hEYQcAIAkYQoMN7c7UAI8ghzjoYQYA3yO"
    "bZfHrhbe7VNOvs4cAOdaEPATvUFqrADgE7NBBce84OCX/vWnYo9Qbfyg6FaUOtejG8NaIP"
    "kv/sek6R48YeshPuWhv7zq7Zw1BdAOYFfRwWgwTcEXBHwB3BvWNI9w7gjsY268AdAXeUxd"
    "/R6vQ2lE6gihkdogNX12lMhYJbRbbeOy4TGAG4tr3jgP8c+onUX/6zZ0cP0J99RRXoz4Oj"
    "P3u2N+zOfubpZ/ZDf97ysPyfqOfONkcK/lN+PGkiQEV4/3SZt9Twj8MRIjhNFoBmOAhcEq"
    "L7Dc8NgERmmd+FKO5ywj9Oi668TyT+9CdeqZo35uEknAXl/2ZrQ5G1oPPRlMkLsjRCcr2Y"
    "JG9AXzjX7Kt1PVCb+RLkvEP5DwCqF6heoHrhijWgKxZQvWObdaB6geodXmnBLt/jLssKDi"
    "AbRe9VPEhIAQkp9gs5JKXvGaYN1CqkRtbj/HZKjdwl5XexFDvIgoivXqH85MeTJsoPlxpu"
    "ZfwuOOuGIs7EuSEivy3JLEpiXX00p6sgdmR08KbK3xnK9tjH8V5E+E4fqNDl+FfvnuJLS6"
    "JKY3c9Jnae3ZCmCe0tDpwMlWV7tzj0E1tf9keVNxqLw7a2cu+OZiv2GxZEvVjujp7J3GXq"
    "U83T0HOX4OgL7C+wv8AD9okgAvb3EGcd2F9gf7OqNgVNvzrN6ikuSu1Yy7Vvb3XD9CqKuQ"
    "oVU1/BSJsDi6NkxpIVo22HSAUsukfHa/+oK0i79kB3w7mqyns9xrnECHzQi/CevtLBl7Wq"
    "BVg8KyLsU9UarnfxT9uPAF3rHv4F/kZzBy4Kgfd3dRsus1OawJbFAFrFFbrIImkiW5IC3U"
    "GBrMRraqIqScBSVShjCWepD6gkAYCC3dcGpkXaXZvklYVgqSpgdUM3MgRVEgFIt3oopEd6"
    "FWFjJ4UrqauBbQe6fgolBajGVUGxMbQA7y95T8NawbrgFrdDKDxu07umrMG2sR3MqTsb8X"
    "KV1HYNUJPbfiurddThn0VaRGMXyK77gO02bMvMiM4ey+5SbQCbdDNOXKULpwakQkNtQyFI"
    "+xknqLIibxwGXshugD1PYWm4TAR/+OsX4uFI7W2Tp7ZknYwH6/906TN7hZd4xoNyFA6z2b"
    "NJk7fsTG611VX2z3SN2JfZcK/XMHZt5Wcz+49QfFCEn0jIk3tSn0jur2tCnhy8eY/WLpvy"
    "VZSKuVEau76eUy+W+J0io6i9YXvsoJv8Gv5PK965VgZJNbuux1l6eMbmrx2/UFnJT2cF3D"
    "zBzRPcPMHhry+eYODmeYizDm6e4OaZuX3l+qK231cuMsIQ/2Mdx7p6v7qy0xd4gbanfyTq"
    "uT6auQDgCZ4x3QMKjhwQwN8TshZMjF2gut3EWM+Ad8vwBuTLSiCrYHiTZ5NmhpctlyBtpl"
    "UBirfmFCoXfYdEpmHioIeALpLyTfOUkGXaYog8thoCkZx0PaeL5B+8uNOCYL+mQFT7Q/SY"
    "uo3ciMHf9SgJiFMOYueDCdy756Cx73ikexraDads9e8+CpDAQAIDCQx0YE94IiCBD3HWgQ"
    "QGEji7/anyZtYTwE/KnJkvJH/3q3sUqN/XOkG/r+tjfl9XQn5jld4A2kxghMz6uQ685/Xw"
    "nlfgZT0znXpuArAkMoK46q4BLlwWDVAuy41wNR+f6RiKyru6ZCk6K4ONHyISTDmRYXBXKQ"
    "pBTt3ydYXnI99MF9SP5iawlsUA2DKwdEl808VakLEH6duBQMpJS5NdNm1v8SBLnK4tnGU6"
    "R5l+pv2YiDTANhOwCO5sqOimBKwBvpKIRYTp2rcD8PGJjnZwUq8dnFSuEnQ1UyZoqt1tJQ"
    "l7e+3pQPba+EtU0axPx5RLjODi0MRedJGQKbl2Tc1hr0oC/MbwP9BgMTVkeWSZEUBe3J/P"
    "dK7KZ/VX5bPKVdkjEb+JGYJclBodzO0zajOPhoTbYac1UZuXlHpMd6vhJarSJczvmXhXoK"
    "fMpt0N5fLm5rqwoVx+LO8YP3+6/JB6tbJGbuzUUj00YwO4GeSZDADdDHTF6U0nmJYHOu8Y"
    "SqsZCd43Nm4vkbQCK4WPVYphQ4nptIWWa1Wa1gZFFN2zP6kfYVEyZsXADkQAK3eNmrB/zQ"
    "gPaRXFoWcbts7UjlS7dthjtymHfa9W3HI0y9BYGi+5IKdloi2PzhdDMrQ1fHOHVVs/kuC8"
    "sL2lMblFpK1xKrVn4lXyj2rZGemBNLPFNkI3csR3Awc1cFADBzVwVeqJDws4qB3irIODGj"
    "ioZXv6Rpmys8EBJRUAJ7XtlFrirKNSQeor/RSldqz0M5xXR1HoJ1XpDcCTRA66RlJy6TJA"
    "Lpc4aOAGURCJu/vYsTO07M/AhjaztKftwU2sfBvDj6xrw3dcljnkgwWHtRX46l/0gtDoDI"
    "onWoW5ThoKc51UC3PlzJeJ/iMLHfIqhcpFXe2dRROAJrBFIcjSUoW1QPtrolqQAVAVoK5M"
    "i+1IEvD2QzIhK5hCVajWYK24qxT3giq+5smEpMQ1A1u3dc4pk1I+IWkP1EjSBKWhTLBtKg"
    "11dXF7dfH9B6gMBZWh+gWsYdq22sAbKLRTxLV4K9JYsLHC38ZOO/KUeIWbkXFSPInsWi4p"
    "G2VB+PgV2E0cWi/ynsYDe8liJ9w3d8TpKu5lpBhBmSH7ZYZC/tMVCSjDrcknQ8JG0U0+ec"
    "vUumjOfj/CuWOzG6KVP2djbEQhn0mcJZKX73lwgzBCaxo43PuZf5IK/S5EdO1zb2jWZiHW"
    "QtV9uvPReuxbzS14iU9oxyMVHJxt/LK1n6sD9n4lzyuR1NGyia2kVFobdYZXof1RQ7oKYn"
    "XL3pgtLtmiS3fZkzt24CbhknUffwCe2uCpDZ7a4LPbE2dO8NQ+xFkHT23w1IaMlwpvpeMT"
    "HW8l1qohD1DFWynXcLV9PzMJi/5g4Sp4jrNaWMBZC+YGlKsgSxc1bZglGYtAL4jjrhZ2gG"
    "7Zzxa8mLtEF3skUBy2Da6jqcDo3EbbT/ezxjz6pYpufSKrXGIE8DapLF0ksMrJHKXyqEa8"
    "ILSPcJGj/3pY+TOOLUq4cEF5h3/khDf7gzp4M52TgPz3HuZJ4cqbAGauohcE93Ux24I201"
    "j3AfPgNPiEzTRcAbkU3M/6PLseU1I9AwIzaw+hTWX6Ulj6piLL6gtemKo0vDh9fnFYVxwb"
    "A4UvlwCFz1jhC6n3MrawIAivVJ9fqcQT4mUWoJIszHSfZ9oNuS9SlHjk6fIRRakRbKKd0j"
    "0QxbpTQoUZ95G5Jw9qP3WP4tq08EXBEogPXHJc4N38fHn9Af305cPVx9uPN5+Lu414yD/K"
    "09t++XBxrURb1C56AdiZHGCtgbXsh6UbnC2JQLybwnFlbyHvIwdW9srURFUWAUhV0e65u6"
    "A+qiUpABbisyE+e7iw8mIXhqBKIgDp1pB3iG9FXcS37ifivWdLt42Ad3WQK0S8dxfxXlOe"
    "yBzZtJ+R4iqdM1ph2bFe2gKwX6SuxoltSYnXgFdc/NvYbEce9F6Ibdt+jIk7aivawaiTNB"
    "RiMtWLVSeTQBiRXWti8ZDlW9bNiDSxopc+Dp92hOgr62I8S7HzwHixmmqC49OVtiVAPkyb"
    "aZUQ460RfeBB60z4HVrPcYTWOEQO9ZnI/Qbx8uETXuuL/SMkImQ9VFcP26GvHge3txeyi7"
    "PDgPcJMbkQk1vZ0yAmF6IzISYXZh1icgelKA5wmqtv9xPDsDrB9X5XaXuLHlc+TbL/DDBW"
    "VCi7VXwbIsFSgRG4tNn2C37BVgUnU6+2LB19RLpRabss7eas0LvJbVmvX7JLj2nRg4IMGI"
    "G3GoFnuB3yHGsZJfq2YvW5czV1rszJHS9BoM63gVp4VY25807Jz9gUpKI+MyNRA/GZt9Fi"
    "PYkfBZuEqhSiiBN17xD2kbAuIL4sJuxpSHjNNv6vOIGxmvh8eXe/+r/633jjb4j/7FBkAu"
    "V/T9C3Gfud33gK0ThfKFtW6Ils2F84Qu5iSYMoZCM4iFcHCNETOySRG6H7DRNd4oB9p2nc"
    "Q8SGZCMK2H71I8pahck3qeNe7wRxeSQWmkNirrIPXGz6rZhmzL5o16PZGeVf8+5zbIpJ3H"
    "kQYKyBsQbGGm6IA7ohAmM9tlkHxhoY6yxLSaIO6jLWafsR5pB8rcNXv67nq19Xy91ypdEA"
    "3LT9CMFtPy8cU/oNoI1bA7AawBKFwlwPLFEpy0O0r3QNq0QomOBbEgOgtwKdWjh1EU7bjw"
    "7aTkq4x4xOBd76qOG0PaQ1K9+nsefyfIkma1USgeWqs1zDubtcqtLHXlLqEezXhA/nUiWY"
    "75lYVzhnn9i9s1ze3FwXriuXH8vuAT9/uvzw5btjAXyeAqPGTLcn6wdd+REJFgSHq0BtBS"
    "m2mDRaQ6ptt1pF/satCtzQIEIvkUO5zeCRzUAYIeoTJEJZuInDo2HIXbtpUsxsPSf+RNgh"
    "hLu3G6FwTleeg2Zz7D+SqsGk05F67EceRjiIQtslteyNKofl2BtVjhRuc1SwdYCtA2wdwH"
    "r3hA4FW8chzjrYOsDWARWzVN75nVTMytRH5XtUc9mWhfZRPGQ/r48iNSphX9I0r6wsc8hp"
    "ZdldhcwiIzJNEgEyTYdMg8z8ViNwIJ8spD3tP6SQndNCuAski+ogWRSkktSD1TCVJOTgsp"
    "mDi5t4VDZkkwxT16yP8QBdvPND/i2L+bc+sB+45mU2jxT21/zhpMn0SgrN9KyuPF1WgObY"
    "EXmyEP/Ep9x6iZYenjEpHIqQrSWhS4+giHoOWoXvhA3VITOmhotiliIubIGfRLDXEgeRiz"
    "1hQ60xwVoZtsf22Hu6epxHNmyUPFFGslfaG1RMovVR5dO23VHvSrl1pd7BVgu2WrDVgtWu"
    "J+YcsNUe4qyDrRZstek857qJcpbVM1wQOmhLIsRAJHawUy072GmDHey0ageTbiOa+pskAT"
    "YERc4s6aaliagsApCCWcYGpvsqmjZGXBvMXfsoltQ3iHWtCA3VkpRp3tQZasGSWIJVOq81"
    "LF7iLAJUt+fOk85ssM/atM/uJyZP2BUVlqDU3lhvBPLSFhr2n42IeWMtCVsFafGUAN2TR+"
    "wLEww3t6Ql+2IjjBvFRhiRHzq2v9wTj/qPKMnt5+EwQqJiGooLzqssQPYGVuYXlI5JLjWN"
    "C7ylbH4f7EM4fIp9U7seKE4FmVaGsTWq/N5ZG7SQf9TaqEkgbPvDguEJDE9geAITRE+4aT"
    "A8HeKsg+EJDE+ZP2VBlVbOtHqWK4IHbYCCUj02S/Wk+rjBcpVlDjlusHiz0dSKi0JgfoIq"
    "OFZALdAcmqAWZABUMJSCoXRYuIKhdC+GUjA+tWZ8qh5hYCvdimvh3NaxQUP9Nj0btEb9Ns"
    "X9oI0VW8kpOk6Ei5ejXpXIS445tsSjldIyXWwwaTJRpwdKmLfdaqy+QHHr2PIb0gW5p84G"
    "hSRC+IGtDWFB9rz3IjMrW05OiPA9fSaxJZkuliu2WNDMw2GI2GJyvdxm7OBN1UZtYbwehy"
    "eGLn8fu7cCp/NvazwpXWtrI5ZjA5OewTwL5lkwz4KhricWHDDPHuKsg3kWzLNShtFE29IN"
    "bcslxpjFVSuJa0MO12oKV9dX+bI3pG911bfew7J3i9uRCWyZwCEbX/sfpmrtTe4kUBWssG"
    "AwHASmYDAEg2HPaGxTgyEYYLoxwIAhtjVD7H6MLlfUj2KriKIkX/xo0lyLL2+01cJyw8vf"
    "xQJo7UZzbuFIIvDeofsNWrOXeo7WeDPhlo5VJArhTeJyeIVwvRC7TvL5jH0QIp/8FlUtLB"
    "bG67GFJfnl1mLQ/ND6qIXtyurIbLXwlWB9XLFO9/GD5R3M6sCOG5BZmgTY6sj8JW8vvWe6"
    "mdRgWLbxVZ+HnrtUPgQ7INgBwQ4IFqGemArADniIsw52QLADSm6ZvpEZMBOwGF/IfeuOun"
    "qHC9aDcw3bwXmt5eC8bDcoKMS6CBeELKLMbit2QH6tAfLrWpBfl0EuaNjKvapGKSnJ7cPu"
    "evRfDytfTDZKqBxB14R/TL4c+5s6eDPldTz+u6vZMbM1vuBAgHOg9+eARJLo7lOSiMVdiq"
    "lcszlx7OxUx2c6biHleZPcQs7KmxXE81uM51e7RdRjPaLs3dahTgg4g/NXEjlo3x0OQxiR"
    "pcneWxAawXK1UHRZpuM12UBZBDx4FIRgkSfXRLUkBf4mkPbDksNZbpXR9TfLJQBQ8OAbsw"
    "ffCJdqgwNfegZVMTYPR5e6Gtja1XWJKp3YGlkU9uEg2bMV3IJ/JDjyWcyoAn6nerCa+p2K"
    "S1Qb++zIE9XIl02doh5MNW1jsSbdjBNTSX83zp8ipbIlUcQWfRXty0Twh79+IR6uMdmltT"
    "pEJ+OB+j+dujqnOpXK11nStxqcneVWGvlk4l0N0UCka8E+9zimIeGFSELhSIy4Ce59UmUk"
    "5GVGuNvxY0BXy0nqsTzn7cSxo0oh08UQPfZpFh117lXM3rTuRymVhel4NOywoWiqbNsdmy"
    "+vqaw42R2enVaP+xmZrtmmLPbsvQzvkWfi7WVkPJvxfGp87M6jHALiuFZGctxE7+ne75w4"
    "Nn7QMmC67zRbJZ2/h3QVxBXmbMwU+21WVsUSB9Gme+zIb52Pce8G0dzBFn6MlVRs8WYn9q"
    "HuFxz3geGDxcFwbQx3l6shd0cBeSBBEHNlEO4B4R4Q7gGO/33xBIRwj0OcdQj3ADffzNkM"
    "m/n4pu1HmCjqTMfH7KzexeysmiVKaIEG6GYCL4K3Z69JOQ2XBrqnTUm4KuiK25sJuqmARf"
    "/I3Ig4uFglfm81QDdpPr6Ve6zj8l/v8V+GNbuqK49VNbayzCG7RnsrHwfTegQvKfUI9tUg"
    "VoVLUN4z6a42guwTuxhe3txcF1SRy49l3/2fP11+SBcwa+TGBtHq7Y8pFZwUMdkSJJHxbQ"
    "ud+KRnPHUF5VrKQhYBR7/quiULrEogW79qM4HxrdlznSV7Xr9iz6tZjcnjgvCxKgD/5fbm"
    "c52mkMuUTzN3FqF/I06lDg/rBmw5GIV9uBJiVY6mmhTveryDaogVu2SHc7o2iiYvSo1wjb"
    "erBSd2gWlKVejCXJYbH9Dt35fn9P7eJUYqhiQyPoQ7UTEe8ML1jO7NuQRArAXx3lL99wxq"
    "s8tdyRBbga/xclcVhsudweWOYxeS4JkozNCNVQMkKdgctDaHpadMsFSfhCATGEFYd5PpBB"
    "I+DBrqopeiweFXETzkQ1D2fKpgWO+2UpSy57ryqqt9uG0SSDhpVQCt5ygyASAoXk5QSK7E"
    "+mu5KASMpoqJl+MBdGEtCAGsSve2xBtdH9WCDIBaBVV259aHtSQFwFaBrQTmaEJbkYOkGw"
    "p05fAbTWBlEViwCoohiYzRR1SSAECrgFYi1DRhrcgBuIp8W3jDbZSGCbcKQgCrAtZi2JoB"
    "tBVBgLcKrxxrpI9tSQqAVSQ2y+If9WEtyACoqmxxeXC3LqaSCEC6NatZftRXMYZ8O6XcMB"
    "W9SCfpDl+PgK1G6q38vdWAVZzzAOtWWGV9SAPWhFoFYLfn3iqQ0BrQ8rsq4LoVV+lKr5OB"
    "L1f6AdvtefgqVyQNiGMCG9DdnvJUZvp11m7MBQCy29dtgTXRUbrExQqQ3a51yTdQDWBTsw"
    "tAuxXakoVKA9yUZWkDXP0M0wOFt0RJ6WSVje3bLaA78nS9RUcADWRzi2Er4I47x3TFvFqz"
    "M3DSZluaWbxcUjZSTXyVSa7Zi7ynEWFfVAo8d7kjSpqpjwcJzwyHqsAaE3iuWBfj2RZVQV"
    "67ApQHH4xxCSVnsoLmMAJpdLpLNeXLrusogeinNBvMGFfTE9lM23ntmPIx8jdvRldLqgoa"
    "MdudeCdjhchuSv5BQhQQXjZ9R4i+kLT2+gg374CE/D3bdf/+knQzUpQ8glUVi81eNOyMFB"
    "3Xf3Yj8fN3xOhj1tFIkeL29h2VyRtusg/n4722JbXAdlxKoyuZVg2Z2xUh3seI8OH0Ute1"
    "eOLrSUNBnuz+sr0qzzTLfLm9Ns+NT9CCBoR9r8U9CRB9QBilHU0Q9p2kjo4bITesFt55gX"
    "yPq+rIpRjbGKuQu77QOe8Kcte36wwJuest+ZpC7vp6qIeZxRxy1x/irKcYQe56yF1vOb16"
    "797gjvOrCyXYBN5MYATZc4rgvtYB93U9uK8r4JYqqOumGyhKQej29hAYue6rPbervoGs7e"
    "VaXGAF55Wri9uri+8/NPmudEk7SGY+BedQNALWEw6S2VGPbbhlcNxTR9TmRQ6Zuew5L9n7"
    "xE6lEOGIcwdx9V72jdl3miB+zE1Qmmd+giLM7tYKHqLVng+IobBSYxi4D+A+gPsA7qOf1y"
    "PgPg5x1oH7AO4D6vZZuJxHbuQZoZsJAPOxFVwoitglaQfV5TR3fEXuZaiM0Xny+5ixMNpa"
    "MwmAWAtiSHmvVPC6SHkPJD6Q+EDim5D436+izbWrdhvMnk2aCHyHtZp6romzoBuRRezlF8"
    "4Jid4hhymUE8Q2PvEvtHajOYrmBAUEh9SfcBJ+4YYhcdTOgzv2p6Dq745ET/wp7zzmm/vA"
    "3T+RpajK0fU47K2NT6E2B0xQTewOdzG08hjA6gOrD6w+8Ls9If6A1T/EWQdWH1j9TO9INB"
    "RdciRtP0JWv/3qwmsaqOJWG/wZU4ERwtsJ9ZQq1sotSo2xJLIj9dw3vM245+wCpLs4MwGL"
    "vB1dEt+O2elYZ3Ue1y/O48raJH5EghedoEVJOED7fIDGjIvJe5RLjIAA35t5obFG9FjMC2"
    "XbrZ7xtsl6W0H3wVUG+9fXKc0EoE7py+uUzuhCnau5fllLIrCydVZ2Ahg7R+83hvayqiSU"
    "flGUOE7UFFN4K3IArqJUUWpI0MdVFgEb73Ybb2YB29HAy82It2lfA4NY18Irry21eVe9M7"
    "QA78izY1d2Q40E2fIBBQhv9U6oHuc1GO/TRSFURhlmzyYaLgqhZoTh1zlBszmZPXGR2K+A"
    "K6zv2H8faLDIkhGRRYhCvEFzumatIuLHqYrcaO76rJE7m7NHq0ARadjJCEo3Bt6teAVYt9"
    "MnsumPJwP/ZjYiEN2wHfcF8E0A3wTwTQArdU/YV/BNOMRZB98EMK1k1HSq0lUmuSE+RpIZ"
    "oRG9fR+FWHusIHxJqUewX6PjhWoD+j0T6griVPez+85c3txcF16Xy4/lKI2fP11++PLdsY"
    "CcNXLjO2VVQ0mvA/oKnyQBdN52Oi+7Ce5GhvxEtQxYfQNXlwyRFpVxobCuSZCYRK1hQTKG"
    "dQsNkrG6L+BBeCzFkl2zqM9pCvGngzca9EaDoJq1EG0LvMWkFCbQBwrDVjBGDEeyLK0Nmr"
    "8J9oJO8jJ97Y0JxA0QN0DcwBW+J3c7IG4OcdaBuAHiBogbi8SNAMxcGSmLAbOgUEogrOTF"
    "YSVM+MENFi/T6EqysMv3eZfPZ8vcv7YiCS6g1V2Ik3OP7NebgVuSAmAVVLxMN+mS8bIMHJ"
    "pg4LDhAy7Rhbo+4JIIYKphNMqJeDs+tH3DV9tuJO9/2z3AwRjXjjFOpQ9YXK09UwR0cS3p"
    "QFoe9blKCvhu96ivKPAaGIuzqRVwk35GuivIZ7ixjT6Hm6cs3LFItZwgcSRgd1qo+s/Yd2"
    "6ehZG/4sOQPZs0uTDMWaspTZtpJZvkIn/gIqxVQEVsxWKCIpr8Yz3fTER8xQMOeIHpRxqp"
    "k0y+sJ/tdaDAPm3TPh3hJ6aqVYGtj+jPJXYK6e/pDqBCsZOYfsgE0nUmkEGkLApWvs9xsg"
    "Lz8YkGyscn9VmLTio5yzCPlDTYl3MBe3zDq17vzdKNTVl4pJ66VZcdASCPXuAwAP4hvTIp"
    "aXkF+fwNeIlTkCwIVsM+Ww0f3WfT8hWyCJiz+mLOGiGoDXYCsQaBGNxGXcmvqgYjaN36Ml"
    "BY640vOrlLpCsqXe/ICKYs1he2vQ9Pd9orKfhFnIi1vGCCqAY1OA2Splr0YFqbJ87CIpF8"
    "aQ4WtMZhnHYl/eCezNh3VLOEu3W3nSy8k34n1EG3TR5CfbGulDTQe1uHVPDWZpDKIrBMFZ"
    "gWNl99XMtigO32K0XB1Lej/isbFweGsq4OXF5ifSoy+GeCHRJ8Yrpb/EurSl6hQbOaJ5pO"
    "F1LbrXre30SmvPh1RAuCfaaFzXE0yYLRQyLC1OO+w/doFRIH4UcssuzxrHuIp/XO6wiG7O"
    "unrVm/C6LI8WdrUDAw90tHTGbIxA4nibRjidsvwMXIrtc6kV2v6yO7XpdNcNKrr2vCl0TA"
    "hr+DDR/ikutX/TDtTgqjRMb4VPQD+5rDx8WSBtEljmZzld4gP27UGlzRcHqftdTihsT5y+"
    "9EPnL9d8iNQpTsJGVXr4k42/kfjuu85/+dYR/d84rD4WrBz3XfQbEZTs0bdTeUDqcUO4IA"
    "mWRVUfDpysgdKm0/wvDv1zreUK/rnaFeK+v2TMUfBggXhEYIc0deZ1QUYzPSeAtCo/PuO9"
    "eB+bwe5fMKyI77SFQRQ/UI5xIjXMjtXypqip00rOBUAFbv1tULN7a93djAJ7h7n2C120Ct"
    "fpw2BzdW8AfuCEifrA1wTFoDjGUYE9LKAEpJAuCswOnP5th/NANUlgFIKykwntzl0ghQSQ"
    "LgLMO5DqhKTa0P7knbA5TV5Cw4eJmpoCgJpoK+mAp0QlQIQ/Qlcy7LQYBKf2xBEIR0iHPs"
    "UzPOIG0/OirstRZh/rqBMH9dJcwhHglywfUW0waHTIhGQq1FI0Hep73lfVoGlOGw2DHQK/"
    "Y8+Snua0SgdxrqVQSt1p9HQnWrR89Saqvl0xOIUtqpc23EXWlmdOU5iCkx3Ism9cGZ5I63"
    "cR6a9+LfD5iJOX/gHH7cg8sddRzC+2TPwxr3Hiuj6nj6CA8oiByz7uyTxCTqm4hAK6mriB"
    "SjZHA9ySVGd0Fp31Zfl6ar3lRfm6YLLPXvDCz1M+J5RnnpMgGAfQfYswNRf3eWRWCL3n5x"
    "zLyud7zglLy9Bway7jVHXl19CuK7oqul+MUVrT150qiuz/I2W9X0C8S0+oUbJrFvmH2TxT"
    "0JhGM7Rh4OI149doJ4ALiftmEoRUmbgDiEcE94ypbTBDFdG6NnN3QViV27HWq7Qr630rXE"
    "d0IbJV1TgGyXj23z990VMjj8g3/wTOYuO2ngIgX1ZdUHCdSXBTN9f830EMc5tllX2HWhvu"
    "yhmu+FDmvCkOUSo8s/cHym4+5fni7J3f+skgKcXUIV19l6dDOBEUZitU9Appq7coeq9R4L"
    "obhs8bJlAF9JbEcIh7Oxq8rzQoK/ji4aMWlihmtBBryeqqBmb65pieGqIMALTmU2MJWYM3"
    "1Ui0KwVBWwctLZEFRJBCDdasVKD/kWDFlXUlcD2w50rVgllWh7RdzkFW8B3V/ynoa1gHWx"
    "Le6GGh6msR7VArTXWUfjRLagcILrrk3X3cph1sZOkPYzztUqH+Aai1XS+VtZsqN24q9ekI"
    "zrinTpjJFsxApnjHyLrnfGyM8DPZ/p1OEhTOtXLBnGbMazVMbpaa92fjYT77HTRPK9bfgy"
    "RGSx9PIS7RZHLtxg2x32rsKUFfq/K9/zpKfgZAFOFuBkAeb2nthhwcniEGcdnCzAySIPI8"
    "2UE+U0q6e4KHXQxuo1DRxFvMtXpjfWulE4Y8kX3PQmfPj718JLUIlyyV6E65vPP6bNy6Ev"
    "5aA5P2LXPEOzdkEITAQKxQ7cBaBo83BABXt2+5iWiBpNWMv0DixWcBTYi1U7XYitGQe/Sh"
    "0OC2ld00Dp3dWwvIDrgAm+4DrQI9cBsHB3YuGGXGp6sJrmUkuurG1stHlP44S2eLs3tm7L"
    "mPPQ/h3zqeU5BMaBdsnzYoaVyV1MEPoiOhkRQt37R2S6aK2fhKytbvOXmMq6sk7RaZENIn"
    "F+oAH7d0R+i1CIN2GS5i3+MXE6OIJ5tehE9fldiOjaR4LxFLnhRBY4NviMp3xT1ZrudKwe"
    "u2REbsTmqOtR6GyGU/O2nRF5wfDQ3nBuS8kywE0D3DTATQMM9j2x5IKbxiHOOrhpgJtGOs"
    "9PROHsXp+qIWk+uiwY7RfYllViXXRlGYtOHFRcWqzg3H5x0ewioAtyJmAR4TygwELGEQ2E"
    "z+vzjZTxje9XBvhmApDNRSubyyO7Gxqly5FERuDp1TXA4EZn0Y0uWZpTY9ArggC+Mfih++"
    "gTBY3UUMs8kxgB3MWN5ExnIzmr30jOKhtJnqFZF95cYnTwtr9Px2BNHbwxqRVfkrLH2Z0N"
    "pc6sq04Wd0mpxxThGn65JlvcPRPqCtD07md3I768ubkubMSXH8s77c+fLj+wO4lYyqyRG5"
    "uAaxzHdOzB8WVgR2vn2DJNdGrtvPJoyL7U93hzpErPnz+dNKboj9vxzUY01MjTz5oi6qP1"
    "3J3xxPjCCQYFJIzCCbdCMm3nKUTYYxO8epyL6G9R9Iq3eC/MknQVZXLs8ZxyGyUPC8eep8"
    "rW3/2APbZ18gmyEwP+xH6uvUBzMDv28YgFsyOYHfd9mg7UAAVmx0OcdTA7gtkx29MzVU05"
    "yzXbuSx00LHhQv+sINdgtk3aW+Sh4skapMmrhr1uLGAwGta6axp1HzG2PdvIOw5ZtB2S1D"
    "N0d45I2nMdyU+EHWTi91WYqvTRpImmWkiNtLIXJgJx/fWQBC4JOYfkRiGnk96L0o2cC3JD"
    "FBuMWMuHiXgezpmsKPTI/3pwH1dMR0BsYW14NsNoTth/g5qS73aGVdBVd0fxaPzxnL8haf"
    "68PnBY2RfqeJwYgmT5Wxs0SpQzewPm73h7YwKbBmwasGnAq/Tkwg1s2iHOOrBpwKal85yq"
    "Nso5Vs+vJHLQTBpTSYMoVL4gDX5zstDoOJ83GpTPm1rG502V8FGmT2pEN7LsQH609LDvD5"
    "SuvCePK/8FW7wsB/t7n/f3mP94wRQXBGGO+zzHDwH9F1Ec4X+5vfmsntxcojyz7ixC/0ac"
    "rhjVnHIoCtNZ8ZovO8iX5ol3UMn8O8euaX5aSQTsEaqqqyFPeGRo5SlJAbCK/LQyaatrPJ"
    "NlIEOtCtX4kDQtEVwWgwULCZX3Ye3NbFk7mnsT4+Jt1t/AcNa2+8obokYqSnHat4DvyDNR"
    "ykqRVrHF+LRvAdgvUlfjxLakGumkpU0PJ1i4W/eD0jkOSX9tJv3VCZhj//Ed9r9ox5i5i7"
    "SfEUFetPdEEfuFfM3tilTW0VihWlJ35/WUaEw/0WEqplo4RTh82hGmr6yL8RwfnQaqFnXw"
    "eg/AXEnf6gc4zS8IOhGrqVeeyIM7owsSIvzIfv47tJ4Tf8L/PyD8P3QiHPDiSNMHGiy4o1"
    "7mnKeKTW2za7VbX3qc8ixlvfHos5Og1k5EqusMJ9UuBNeCOyC4A4I74MuhHqZjGLgDHuKs"
    "gzsguBL0Iafvvt/ejrP6QjZUyIZ69G64WfYGEDhuMRt1y46Y4npsAG7a3iK4IQme3ZjVHR"
    "y8hF3kjA62TMAiwElyOAuR+TqB+fVx+ZWcB4Q8Jd9d81otSdi7Vg8l66YZlNZhHAo7gf3Z"
    "nCqcL+rf+VzC5pG1JH4Scj+4XXXh+qtIZS+sXa2ShMUVO5Q338Ohyq5Yi2bW3iKWbwaCpS"
    "iyaPL2ZwKjuwq0n4hHRABiozxHkohNnTXCvjPU7ZWbL6eGhIwsAwt560KOvV6qANdHzuQS"
    "EDnz8sgZes9vk4r9uR54SQSQfznyAZkR1wx5SQSQfzny7FtiXuJ6ih+S9Puaal5V0J6+dz"
    "oQdQ9KVXRYqgJiHiHSaQCYNkQ6tRWI8xMd8EnXdhwOhDLowdpSKEPiA9uO4/mI4Abf/F54"
    "nwdiB1d4nfMHk2Zv87SJZs5Z1vxd6uLtegStcYieyDKaJB+uiR8h9sMpctlnwpSHArqOvc"
    "d54wV9Jk7qKZ58xnryiMPE6lLOdjzqr/6v/jfR5Ju4UIVIABSK0ko8Ma0boFgBED2wnsP3"
    "6Fssn0rwD+P2GImJi3PePmNvRdA9eeCVmbiwuEholmS6O/LpSrwt/Mcmbs/5h4/Uj32hwZ"
    "XZpitzCr8uL5i2H6ErUfueWulC11+2kgSo44orTrpL6CMqSQCiCkTFSWHC4mUCO3F4fYPV"
    "NokXn7cmuOcSAPwOwL/A7xzCDHrlf64VXOI7fN9/QWyJLAghBn0OMViSIGSzY6QNFGSAQ9"
    "7Kd8Z4tcLNjTqBS2Fd1VCe9dxcl4TKZxrdxpNZoVTSR5MmUsWn0TRMW23lVb6uqSA1wpit"
    "8Ch9QthznxK6ICCI9cdJCMT7RDFsvCr0DAfv2bN76mx4pD0Onwhrf89LQbPWizhKv8qoWB"
    "hPGeafXoM9tmUlpV3cx3nGX0i0B9AZQGeMhM7IF7uuX2kmAFdvxdU73TL0AZUkAFGVrz5c"
    "7g7gcgeKPyj+oPhvU/zzTIMK1b+QhrBe+ceFZlu1/7+l1sjZHPuPwhyJkkid2FQYa+Js/f"
    "xB1NG83/BMW4vEkrmpqvdtdLjdMrm3tFytpH7iRtQ0zxrYTyEVlHKnHEqwJaSCOkSFDlJB"
    "jW3WFQQ+pII6UDvNmgaOwpPyK9Nk1LObCYwg8LBpIj/8/WthDivm7Wwer28+/5g2L9u8y2"
    "FZWHlvq6dAc4kRkqAnr3RYUNaqlgYVz4BlGtfxpKOUSHcqfeW+KAQcrSqhArB3nbN3izw4"
    "Y0f6bnxhHpMSg1d8ZQsU3tXF7dXF9x+OFOsXmNEBM6N5ZREVNVqoO9LAjRbbaZCjgn9EIV"
    "0Q4XbAec0orjfgcp8EhwRxUMecP8BPxOfOCwTRB8FyJryniiRtr2Ols4O0mySLvzeFDTph"
    "UPnf+eoFQhUIVSBU4e4ypLsLEKpjm3UgVIFQzW4gOFBMcENGwqS9RTp1QRb3Q82gHTEwTO"
    "DNBEZAV3eK7DC4aUvYHp/oMNOsVS2+4lkpPDag7BJolF1fEhkdxi2v3wSqKb88vwDiTG50"
    "OHeylrme9gJNRhIDLabPWgzYV8ZkXxkjqmBgOQwDy1CBrbewZLjux8BSSHymzOVVTIy2vY"
    "D0MmuqldpLNJ8gh8xcTg3zgM8lQzIUNg+cVoF+j3jRjLhxKKpBx2GfaOVHrsdtIxsRQjrz"
    "aEgcdTqvzkY6NLd1/ndcJjxZ0DEW09TaBBYYsMAUEAYLDHDxYIGBWQcLDHAX3U5z9e0eQA"
    "nTTGO2QP9psX8N5F+F+4OQAYshA7mirdyyanQTWahpsxrVRsU3nzJ6OGCXFqMyFrkEFC2t"
    "pCMFVnhErHDP3uzWC67IfIUmqAUZWKpAte+Tao8XY3vQ3mb9jRTgwtvbQ1NGzzbc4ceKfE"
    "+491xdGh3p6aTJjOEU2221YVwg3j42IYiqP+9QiD0STuKsN39I/pit2MMFD/0gwbM7I1UT"
    "xS4d9dgCITrqepCs3NLuA4EBAwwYYMAAKrsnHCcYMA5x1sGAAQaMLE92ktFd14CRth9hip"
    "j282RDHd7OSSEoGavJV7RTMnZJ6NJT4G1SDXVkFEbhjY9wwC7JO5aL/So6GRFCXfIyf6ae"
    "E3+pCimTPpo0MTJzqZFG6g6KuECYVGjlp/EEhS7bWtgnxH+PcFpaZIE3oikKeeFW7KnSde"
    "zWWY9pGf5T2iFMIAUH8CfAnwB/0s8rFvAnhzjrwJ8Af5LdP93kWqnrL5cJHLKvHISmdqFf"
    "pFq3Aaa5BCDaw1pIfcO3xYDU8sJtAdWf6JALn28HNX9ZjRm8LhkYAbuCfkmno557Seddyw"
    "+GtUVrN5ojNwqRs4pcEr5L3VQQdp7dkAYTtKbBUzinSxSulvwZ+1DpDLNbbz2mXux4xLhO"
    "G4MAmwNsDrA5cK/vyYUP2JxDnHVgc4DN6Yc3zH61j459YVjPTO2bm6AriYwgmrcI8JkOwG"
    "f1AJ9VnY24Tm6AbtreIrTJ/coOwscnOsHoJw2ZKMsIx9fEKsb10ei5xAgWsI1w9Ar5puOU"
    "xFDeTPmdcke/m+9ZP9fuqDik8vrdTMM52dlBiQN1y/sZK1KJU9COMEn+R2MBqUseMSbFFU"
    "RixpbXM4lh1kSHSoydqtZzGhN8KC6RFNeKx1GchY+7XDlUyR0aih86WRhQb1Axes0D5RGc"
    "NkbLeWeIP+wrJQiMKzCu+z6wB8q9AeN6iLMOjCswrv1gXPf9/nbMuXr00TUqs5QJAKG9FV"
    "xxrTHANm1vk29Nb8Xd46tV+Keh7k+17M+SoWQEcCYwAq61CO6pDrin9eCeVsD9X+r6xqk+"
    "C0KH7L587wbR3MEbE/BkmUPGLlyFS8K+6Es0u7IsqHZ9Vu3wGm+moq6JyXtSlDrkN2WJw5"
    "Cns57OsZndvCI4ugPx5JWeutGkb1TOxMUqjKazOfYfyTSFUGEAokyPw74a+bouShNwz/ro"
    "agayT+yu38ubm+vCxnT5sWzi/fnT5Ycv3x2LKWGN3Nh7XRHGki7fkEQvOCQU4nBO9PmcCB"
    "NzxpQd7dN78qBM6HLpPjZkUlZ2MJqc6n86OTk9fXvy6vTs/M3rt2/fnL/KmPTqoyZK/fLj"
    "j/x1K8x09f3zsCrJcgNpkLS3eMr8a27nnHmjccq8qT1j3lT5GPpkRsfE7S0iy99UO9i2Xy"
    "zEIX6o2jqaTuxMBo5ogyM6dKNQeTTX79G5BBQQqAJa9CrQh7UiB+AqViuk4Wsf04JjigGw"
    "ZTlYsJDj0F6OQ/We2wK2xQIAw1q+uvhWDpuaAg3qfaKVBTyqzJGV9VveG40LYEgmChqorG"
    "cm7suXBAdkiGZ1LRdvvBSFEflq3tHN+yLvaTxrs2jvYvfQ3d3hx49T6LnLHUG6ZV2MFJ0Z"
    "DlXRUyboXOFwuGTtdnSmYUR2XUAcolvWzUhhWhAcroKd1xFd+REJks5GChV7GuHZrqfbVd"
    "zLWDFK6l3tClLSzUhRgsBBXaSYsh7tvJquRScjXUuzOXYDojKsGyCkX8BziBBhNv2+w6/C"
    "u2rcWUdjfd8gUFcDpIAsabDr1j0y7qUE0Ax73o4AfRGdjBUh8XN2xCdcUn+097eI0qepQ9"
    "cKj2pAKb++4c2UB60BSI1KJHZ2ViFjjEeIjqhU3AZTcss7GjFVArWoti6lVfBMNrsebB/9"
    "ZzfK2owQJq7XuCqfQEBJQumBkF137Su2I7H7WvADITq79yAvIz6N3J0vtp9FJ2OF6NF9Jj"
    "uqkV9x+DTS9yxiP23nQ2206LCrLOHJD3YD6Bc3dMd66Adk2QIDOTaEuE9Jd4nduN+ZMrFb"
    "4pDWlNgtbbI1sduNT5Ao1kAfeA429BjQ1XKSV3nAjsMzZ4lEbfzvOV0FYTXB28u7GX+iN9"
    "4c0odB+rACwpA+DBJJQfowmHVIHzYoHXCA01x9u6FgQ2f1BO4DpuGaYJsJjC7dRPvJw5JL"
    "hAm8ksjoAO4knwckEOswgRhdEl8dAlyPryxjEeJX5+9OX9nBueV8ATOPhsQU5YKQRZiP3w"
    "4J5kq4pU5QFZ7NuOM4vnc9N+KODDMa7GrzuSj0+UV0OcC7hJ69lS1aMl1Sz50pC+kYWe95"
    "Xz/xrjZjhWtfIWqDBGuGl3jmqgs0mdlgRT+jXVT2YtQGCY+9ILVBwrOn8KtBYsV+KVnz2k"
    "C7gfVB7maMODF9ded37prGN+Mx4hNGOFrtjNAvZO4yVfhWdDZWqGyHPA4TJOsxj4OECYIe"
    "9d+6FXfH31knWGr5hg4SIrtxoYOEiPNWrJOpgze7LqW4p++xziWun8a5bVq4CH/dESb9IN"
    "pBrqcEpGlIgp1JgQSq26yrMQKWp/fa9cAzyYU2SKiWhC5V1X+6CKgdJEB2I2oHDNF0wS4b"
    "81aA+sR7Gi9accjnzkhpR44OEiZ7oaODhGcvsaODRMpu8OggIQojOlOk8zfTAVgXV3i0dz"
    "oB0dQjz2RXXUAgdc07GitWSdmgBQ52DW+7Ej19Yh2N9P7rZrHEOyJlFJQ8yFVlL1pykPA8"
    "x1aRdmwrowWJxzruCpFmvORgAOoyYPL/rVwS/SS8URVRk9LTSVPo5D95u2nm1Lo9gPKCfY"
    "/FPQlQNMcR8uk9dTZI3OPRAw0QRnG+jAlazyk7iYPfhYh/NeSGiPoiVlKslPcoDaGYIDdC"
    "C7xB90T0QxyEHxmI1aBLu0P3OFAznq42RrlL+4KgzfajCiFos1N4IWhzvOF7ELR5iLOeYg"
    "RBmxC0OYTArC7f4I5Ds5iKrCqDWQ9vJjC6uLf2Azd9GpkFHCftRwftG62QzTcNIZtv4pBN"
    "g0isLu/cibFZcd/OzdD1d+0gb6OVp2iGk6suu8A6K3aP9dkdV5iC36GQ+BH7K3YZmyB23s"
    "/m/ELLqzDx/7L78Hq+YZfkSJ28qMW+FRflu6NFamdOyLP4htmHyzP7tVOGcdfDCACSEm2W"
    "hsSOXBfO0qBsdYRsz7I6plzD0dKQbMHb/IG8fKKdyeOvdltD3aVve2Vu7jKHcv5IfMBjzM"
    "QfQD0B9QTUE5AQPbmdAvV0iLMO1BNQT3lQl1BblFOsnt5comlmB/g2N0wrn6oKqbQxo5Q2"
    "llmPYBU7YHTPfJxr8B7ntazHeZlRSi8EBmtSEtlxUQ5nq1GsSemKYwBeUeqQ8Zux/xqCJ4"
    "kcMnLAAmfWCz3zRZP9QpEcUSa7NK+yRaEX3WZ7tiTbvs9K6aQMoa0IArwKukBiwfSxLUkB"
    "sFVgY2OFGawFGQC1Cqpsw9DEVBaxxxYOCNOCvUQT1IIMLNQqqKktQR9SSQIAVQAqWdh0EZ"
    "VE4M1XYFq0jWkbX2QhwDXBteIPUjq0qgj/wFan++j/lWwE0B/ZV0pr3h9SvPyEl+leZ8bW"
    "wnnNMGC/nETxPfXi9uri+w9HqiXcArrji4YqI1t8c7djO5NSpe0IrkHWtZ6dY7rglm5EBX"
    "TZd0Cff76+PqqeaC1gm5WjG+mylY/xAqxfPtx+/fLx6uuRioZpBVi9VDcDXbFF6kljwXpZ"
    "IrcdgdXOCDdQZAvXeJ2dIMlMvet61UtwPVBQpfuRBqS4mDp+R2TNEtEPFOAqX6qBc0wEtK"
    "EhzKlebeyBoltgTGqOsX26kMfXilo/8uzWsc2ZfJrddvRcykXztGht3AV3/aa8nC0/+N8h"
    "EefB3cNDhAOS+oa70UTUsl0znXaOeG4k4TjO5NTu5R2No3Q1zzS7GIveOJonX6fjUWR9zd"
    "aIcUartkYD/1/w/wX/X/AE7YmLIPj/HuKsg/8v+P9usSDUe25lAiMMPW86DlPXrbe1jltv"
    "K46sifKoC23a3qJTXKKXWkG3ZTfh+KsbumsWhA7ZYTOpv2EKX0HqkPEDJ/WXO1l7num6k2"
    "UOGjteyth0zysIHTJ6aif1r+S3GjJgRE7qTSrrh79/LWir6Zn73aeLv/++oLFe33z+MW0u"
    "ndFX1zeX5VLzHjb0+5MkwEkNnNT24EwFXhOa5lIzrwn+YreAqkGhkp5tBbq4SjtgjXm03o"
    "oHhYb2mJ36wg/XwkBXsXAmTyZNxk2ct9Eya8btub0Ro7QI0EQkheZ1cdn91p2F74Utcj2n"
    "HkFiIDTDPs/8vMAOifM+o4eALhKTZVJJSG3e7Hi87amn77JaR1k+HTciCy5ceGBkW7t0Hw"
    "/FvPank5PT07cnr07Pzt+8fvv2zfmr7OCsPmo6QS8//sgP0YLyt90Il86VLguWth8hv3im"
    "Ext6Vh8aelaJDA3IkqgY+obwmlTAnkr4qsf6YLHgTOoopLtWc4kR3BG7XqvP2OMbPbtum1"
    "zCi1Ivgrmf+qC1u3iMoL9S7MI/eBQ34p5IlWB/4GKjAv77m58vrz+gn758uPp4+/Hmc9FQ"
    "Jx7yj9gHbnrXubhW4pwSabrsXFHqkOm5ues4RHFVvKRMrcS+Gr5cqATdPZPqagvOPrGL2e"
    "XNzXVhd7j8WH79f/50+eHLd8e/Ly5WVWRurjibKA8FKSCVtpNKgURb2GNA+gayvitzYYGp"
    "A8n25cucoK90ZM5npsmLWWqlddV/cEWdJnbXXvwRfYsv4uE37iXM79EMwGge37zjO3fS4p"
    "vwKuYfhzO2xpi459F1fP92a1JkdzLSr/6v/oXP2lB/s6CrULhEPxGyDJFPkef6TyiiCKMl"
    "G4v6E/4hP+w41eDgjeibfeSQZ6Zjs29Fl4S9E1R8q/WcIoYv4Xm9RbmrX31R1Ip7WCdfac"
    "4r/4qKV9xLi32fd+LjJDaJF84icaGsNL4uYToYDCv2lgRozmtprX1RV6vvVbLSr24jkTJf"
    "JMkLanPYZUAfA7xYkD2MXQxoszmyTLbbHTfROG0Oyiu++nFBW6u/lW9eLSUFr3857sqBvJ"
    "XnxSjqyuO8yGvGg4oaf9lfyQYJicYh0AACDbbdpsHlfAKBBjDrEGgwTP6s59NcfbszhVLf"
    "G17NiXZpWnEC/BDZsa+07A0vqc76xqtMxCLEWenCwUHsOsSP3Mgo7bssYxFk/pUtRXUcn2"
    "igfHxSCzN/VErLK118lCdCzWlQFDtkSwrbOoOXaVJFSThRe32iru4XbvTCeS7Jwkz3eaad"
    "VZA5bGryC7II+NMr/OlnamfveoeITAKcITScIe6xryAa6xWltP3o/KhOdPyoTur9qE4qfl"
    "RiIbKvHWFXoe//5fbmc8MCluTKe747i9C/ESezR7WaOSCFjb7iU1V2nyrt4LyDsk/VmgaO"
    "wse+3o0tExjBArftwOZh9mUM9pK0vUWo/zW3s5u80dhM3tQXGFdftRQLuX4XkUR22kBehv"
    "N/Paz8GYcQ3a9cL3L98I982P/ew1LvZF8JCDfpGWl6sgiYkiqmJM/lYfdPxIi2KUq14nS8"
    "X/tn0bX7tY5r9+t61+7X5X0k9tExQTiXGMGB2DW8UP+rk72B3bnnxqjKMgAqVP2yBqzkWa"
    "QJqiQBrtp1iCaOOC9AtigJCCsQLrqs6eNbkYMNoQqu5O6nj2xRCGCtwlr2M9YEtiwG0EIS"
    "GxuY7qvS2siXauZZbQCqJAKQbo2M4zqUwgBnnG1pFTyzxklnA9sMdOPiJE1eI+OSrJ22gD"
    "DH9pe8tzFDXFTpdZJbpad+ayv5J7nHYW0YulCXVSUNnPMLQQtAfyx0Nk6MKzcoKBu4rwR4"
    "UOzSAFvzYpf7qNM6UHAbyrTWYMtV2jaQTfsZKa6S5q9TQRDqiOrhalxHNGG3ANltyBZpQJ"
    "01K+xeAOzWJSvbB3dI4zrDIdkxiesVHlO23E4zuF4TXIySlz+fNCV18dIWWxO63DK15p46"
    "G5G7ZEGwH/LsJ/erDcK8NOQ7xO5EDnHQ/QbN6RqFVKREIexKipyALpfs0dpl87yKRCJWXv"
    "Ozmsulq0F6nPpkxjqykSVCIMf/4TNBqyk4bP1C/s6xdxlnVXqt/VISuCRMBrX1a0O6CmbE"
    "8qCFWr2EvT1WEpwsaMT+so2vdEu2NaatBWtt5kRHbQxylwTe/qOciAYyxUCmmAG790KmmF"
    "qoh5kzBDLFHOKsK8JgIVPMgUY7i/9WJrg+lCBtDwUjNJLwZ+lXdNHNBMaQer+I7qkOuqf1"
    "6J5W0M04Al10MwGbyWGOrKB7rAHucX1amGox5QHkj+K0uiV0ddbucf3aPa6s3bUbzlWUcz"
    "3CucToYriOtcL2jxvi9o+rgfspC6JUXmpuKbnIjgmN+nbQNcCrKt2aEDsG0Ekih5wLKqOq"
    "DKCTZQ4Zu6UnflgFucaKJLkQVCQxqEgCxZmVl7cu8mlU7Dy6QZplOfByh/hXa8AWjFiasB"
    "ZkAFRVHSjJHqkJakEGQFWEucnmbN04N1kGQFWAKpvrdUGVZQBUCMjcQ5hb/GJXATb3/c9q"
    "zQ5rzWpHVcg7oEZYRfxyA7DbgZV3QQ1gY6UJgN0KbEG71AkEyu5PLYA7cj/qyl0T4tcgfm"
    "0A2JrHr8XXKdhuNYrDSvfOmnWrE1oRRmS5Y2jFLfZIeMv6GQ/aJUuVKimsEUIRnT1d4RG9"
    "6Z0GoOQLShGFUlht9aEoIW82DdN2WhWGozmDghfRjdCc9cwmykE0LosrukOh6xD+CS/d6+"
    "DNRISHIBpIYSJZfdxKVeFWe+9xCEr642x4hD+5caJ8m2NWlDGbgxfuhTYHZuuPHTD7+MWS"
    "ftb2uHciYk3VOcQBQBwAxAGAR3hPXIUhDuAQZx3iACAOIJ3nVNPVdUdN248wDqD9Ipuy6q"
    "d8idQYl8QO2ydV6bHWEKcyHo+1chyFXiBFUyRF1VkanNS6U5elO6AmrJIEAKrIxS5zBZqQ"
    "FmQAVPCjApefAWHa4PKT5oTa0Z6XJp8a1nrVteZJB0rBlnd1cXt18f0H8Jyw6jkBTmqarh"
    "OGTmrxGQ/Abk9IKStDOt5/4OvTlq9Pvc9Elxbvrzh4JNGRwtydPJk02bqjvM1WO/ffuP0Z"
    "I4HEhP3DIUscRAviR9zSjNGSBCH1kStSJQYEz+bI9dnnC+pH86phe/fuemzJFl+y+1EIDl"
    "fxa2dnwHhOktfAzpD5srA6rPy+tzfinaJfaR7Bdgy2Y7AdgxWxL+YlsB0f4qyD7Rhsx/lV"
    "IlFRdI1zmcAIrcdNx2FqnXtba5t7W7bMSdq7Nrq5yAjxbd86/0ixV8X30n2s1fBSiTHx83"
    "86OTk9fXvy6vTs/M3rt2/fnL/KVL3qo6ZFfvnxR672FeCv6oGVG5umcl2RA7OToqqyfAPX"
    "BLYgA6CCLW8Ptrz85W6BbP6+0Nmw1q4u4VzZDbdb9+L3HCx726At7IfbYQUTycBNJFkMpS"
    "omUIqvbAgJ5K2ms6SZVkQga4zoQylGb4IeAroQH9LAIQE3bfA/5th36DMJ1OF/L++qxxYS"
    "HATiL5sFoGyOKRu4LY4rFq/9YeV33+KwTB+jq6D7kmXUb63s0t3RswtRgmDpAUsPcP79IY"
    "PB0nOIsw6WHrD05CXqFcdjvSUiaT6+YjZaBSsa6lUoylXESqoBuLnE6GLc2od3EAVtBIFg"
    "B+H2K9pIFzrlCVC3+8tSh1z+Ir0+GoAniRwycsvAVaWmbTLgZiIjMnRZNuAuPaxCvaG2XS"
    "owuuPqtc5m+rp+M31d2Uwh2j3TBPRUgSZdoIIuBGS3Xi0k55M1EZVFAFIIxwYXjgFh2uDC"
    "AcGt6QpqObhVwAK4atQJyA8WDVghfcAO6QOgMsB4XWGuyTPxjuqcYeKnk+3uMF7WcKtDzJ"
    "/pGrHvtOFuLBjF+2Mc5St6T8OA0RozoLknyxw/E4QjxJZnGFW9Ylror8euMfn5Yc1bpOuB"
    "BO72vFB2Hwj8M8A/A/wzwFLfExMu+Gcc4qyDfwb4Z0i32VAxw028dqia1sOltoDWBlp7cK"
    "ACrQ20dl9ILaC1+0BrAwc7fA5WXZ6Qfz7Zwrtq1iTMCNLQjSKGZhgzpQ7exEkUE3qUJ1v0"
    "KXpYBZwD5RUG+UM2zSHvqIF33blbBf16d/RAg0XG44nB8Yb/x43IIg6ZkuhZYOhsMnTJTO"
    "j6LybND7quiVi1FczqPb3S9iPM7HOm4+p1Vu/pdVb1+k42IBPFWBKxpxi/6vULnwPK916z"
    "i4YkAfcMuLvt4+6WKgy7qsKr4Jk1TjobGMS6+rD0ukLOk84vGRmq+7ljXERMmVgq08Knjy"
    "ZNNw0sNdIrgB5s8jztIV2Qe+ps0HpO0RqHyGGg+e/Yn8SfoHvx+WKCsO+wf+EIzdg35DcJ"
    "V+Hq0Xbn2/0+7tgfz26E+c8TzgRw07B503iBHQvMlr2yZ+kYq2dz7PsqerAhKjYXsRgMs2"
    "QDkaOuJrhwSzrXuCSd196RzstXJLqKZnRhFGwkiYzwFnp8phMZW34ppMjYs0poN/a8KT+x"
    "X+JqU5IF83ufze8Qtpe8RG+0wvbeNITtvamG7RUVLgOdqiwHl2bIGbwXJiJfiS3cmj8WOh"
    "vY6tW9OlfeXUhw232C2zysZz+8BDsw/UfyCQdPRwpqQno6aWInZqLddJE23MpQ3DKlNpoz"
    "aLktMkKxvMNtliKpqrBaUj+2ZE4Q75c9pfHTKCC+E75jD32yRh5dMdFJ8pdINoF4zECVuL"
    "A0Zo/jWFrJmAnkCwRiQCAGcFs9uSxCIMYhzjoEYgATlNGqRoncWsnh1re32MwPak0DR+Gn"
    "U8+dZQIj5KDPddiz83ry7FyR/9K+m0nPtpeuIwQsO0P0DN2h+0Jwv55fkluKgnSQH0+aWA"
    "fhQCNdd/QcIxKB2FGad/GeXfLZBX65umdX3DlnBCJ2r2fNEoogRPiRoaz2hNipt0af6/SH"
    "gZs13L+HvpeX00OvjNSPXMKi8c4J8ENkx4LXfoJo9oVd31UbP/5ye/O5JkagIFVWkd1ZhP"
    "4taM4BLuIGgDkehatOCux3ny7+Xsb86vrmsnyH4R1clhf5HJ+8OTNa5JnE6CzUZ691gg1e"
    "1wcbvC6v7+x0fcHdviwLl/s+X+7BzaNLNw+IMQHXjp6CCkEm9oNMwJ1DD9T+unNIjkoKZq"
    "XoxlRPrBR9pzTjTbhPRRb9wakQhNEyoI8BXizIe06DcBcK7m5BfmO9eRtEmVji4DxBIY27"
    "4N4WfMWECAdEoF8TgtLteEpqJute8DNu6EYVdmZvvh0CBhslXt1wSpdErAxn1VoV1ka3ld"
    "wJ3tqvzKY6ecutDYwdtrBoYHtYXqXaI9mwdiZWJqit/VJLv4317bLO26tSPFsxuBZEtTLY"
    "QxwSCI0Ddhi8s1qidPqm7w/UTwe8sw5x1sE7CwjcbJ7DJyNjX9p+dARu+5ULs0hoXWwzgd"
    "GBe6oD7mk9uKcVcIcSrH20xi7PomUH5/YjtiU6oYjzJaUewX7NBSWXKkF9z8S6wjq9utjd"
    "8i9vbq4Lu/3lx1LF2M8/f7r8wHAXsLNGbkxGVhXs7NKoPHFrvAIkmYN2m02IAxPoVi3VjB"
    "42cBIVYgBeUeqgAUySP5nkVpRFILdihWiANCEHcv0gDELHdOeRZHbcd4Yzs4ptB1JCHXWd"
    "EiqiT8SfznE4N0G5KPUioMsLc780fcfugql1RP/4lCTAIad6fhaNlLoqSUEIYFWoJUUTn+"
    "5aLUoBsFVgi9ZtTVyLQgCrwtmx5CSh6+9YEgNHUkhWbgXTZzJ3mbpghmpRCLYBBazcE84Q"
    "VEkEIN3q8VxwPGzF7fknuceBbQvabrqlcwZqedms5aVSbFtA9krqalh7hC62JX2+xr9cca"
    "61gO4veU/jBLd4mutgK9y8W0A27WekuEoHugaqCRfQyk476lCTImmigWxyawVktyFbvN73"
    "KoonU84asqRU2kyaInpyVWi3fClSgM06DcAR+U5cH61C8sK8KS/tVSNIB5KogJt8Dzaltq"
    "/ckOBjzwk+epaBYkDTMTgXAkhB0WUKCkiYAIaZ3mML1KxNahZyU4wyN4WUb0Vxny1mY2lO"
    "+ql3eb0Q+Th5AVI3CtGDyyYNPZFNcsd0I8RDjRBfLnGaCN4quXeE1Uvrzr31uC5I5EYM3K"
    "5HeWI/FeqP9PB0mwz/6g4R7oO/Mg401hki3A9x1hXEAUS4Hyg/xLRAE3ooad4OO9Qnt30d"
    "cuisnhs6q1BDsVpqAG0mMMI6JccnWlnCTxrShJ9UEGadcybaBGNJZHQEZycYi2uPyf6QtL"
    "eIbiju3rYw1oK4AeEywPc4NNol0vajW77tlzLKLFUmJLIsA6HHSvq4noDLsWcaypJ9FaKI"
    "+r5MRH/46xfi4Rp7bsKrfUm6GeABWEd5qk0dO+I0Xu79P92TujlstcxuAVkNRyVdjpf7B2"
    "XFl96h9ZwuJuz/iT/hXO167s7mKIlKfi+S/bIWHkG5K0TqZOS5RBC33/JH31Q0cLcD/ur/"
    "ym0Zk5htxr6DhFKbMMtpsWqps4jSd/yzTeIfhdZuNEduNOFt4wLVCSM3ibtj4uwKkvhUOZ"
    "QAOx1fz5NE6W2McyfumCSIQ7QhJysw1sBYA3fZF1ILGOtDnHVgrIGxBsYaGGtgrMdE+XWC"
    "satO1bg1ISukYzVMxzogenUo1xUIjNl3YIzEfBhs0iWx0W3U7Se1g9qdUGayN17ndWUm83"
    "Qg/TR59fOS2Wzxyqsz7ohTsRzkSFZmp9aui9mMhOEVXYnhKpYu+fGkycqFRUP25dOWWw1d"
    "f6ZrRB8iwm06cYgHenbJmjgTFJBngj3iCPMO+W1JAzaJiPKWDt7ENijsYW5O4pHzYYRmOA"
    "g2DFzESXSE13hTNXTZGFAdv58F+rDO+H98hhIE8O/VppLMRJUQrFGnsYowOqyc/WLVGijA"
    "afsREkHtVz7iO5FJNYSsPfgjlS/M8WZuAqYkAXCW4UyPw2lAjVZoRQ6grbBle8kU0Lutte"
    "Nwdtth1n3Dd/c46yx8fT9h1t8H+EF5O4kfTJruJU7WZOuF5G887DmkC3JPnQ3ikx/fB+Y4"
    "RD5lj/Az+2RDovc8OJquIs995sm72O3Bozhuy/9g6yiIqteP9rvfctlI9S+2/2aFtOG+sa"
    "f7BijPHSrPyQo3UPgyAVBKqinlB+FtOBQ4xUZvYrnLBMBot4PRDtz96lf4eN394ELV1hYG"
    "F6oRX6g+8ACPHyqKf/XppOlqJcJEkl870UxfxRujiN+EuElF1FxA7PVmFx83Con3gCLKQ3"
    "yY8vuO/ddzfRGZJAT4h78L2WfP3OzCzbPKlFbtjsCDly7YpWtB+eUs7twN2QeRGyT3N5EW"
    "C3srflcLeCTSUtzgQuSKpnFU0iO7y/liaHbVY3e1+vtbqviLSYE7G9zZRnpnE/81ATdpD+"
    "BqgNv/DA3WwNVyJ27wJq46E7PfrSohXH+jywTgRrfDjW5OvKUJ6mn7nUDvpzeVNcxnc+rO"
    "VM5r9bBLIoD8y5EPyD9XXMWsQt8YtCCLWYxbyD4ZbuBC4D5jVVb8RrglKUDbAG3Xn6bbgE"
    "lETi4FMTlGYD+4XqSqoLUN7lwOlrcB4thzsdLnu14Dl0RGFylyolVl46ShysZJtcoGDRzV"
    "iq4lPbL2YKKqOswJNusFtpKiJITI98c0Ij4aol23z2GZFaPIfuj7P7uc1t4cKbj79NGkib"
    "ifS420CiYmebjoA6Lsr2jOcBZpwtIsYWnBCF7lkFPi6d/3ZMa+nrpc4o59cmL+2z15oAH5"
    "Jp5/ww9MVfmG5tSLU4LFAySkPa++6G3eo28BwSH1v3FmPsQu75YERHwF9gkOn7gADdB3sU"
    "vwBC1I8Eh+r5lQ7K7ic8UzZ93jaDbP/uLpxYxo/Ev38VCY/D+dnJyevj15dXp2/ub127dv"
    "zl9lb2n1UdPrevnxR/7GFvZa4PvBR2vgRvnCHWOmTgnQcMXIJEa4YNtPwvyCjFHgMdQrtV"
    "gnLZxwEDDbmGQRKNVY3ZkyfUcfUlkEIFXd0LHS5ap+s88lgE7SoZPiq4SJoSuXADvXy+1c"
    "4tZmAnsmAKjvkNIIShSPz022Z/Du7iW77/Kuf6H3X1b+kYJmS55Mmli2/6X30yBppMWyRa"
    "vAj/Pw82uCg1gHceYRdhPm7JRgwJ4IWYYo5E6l2GP/DThJix4CukAO5W6rwuuVfdu4u2jt"
    "zmoIuG6HU/q2siGE6cyj0W6urcCJ2eLEkinTVTuT5iMkGNpnxMRrYLS0U4kxEWJW1rd831"
    "d6+dSv6ExghGv6WCvVbkOm3Wq66MBV+T3UruisPRgYFSs1eFkEY1FyhHzkQPhHLbM8YRC+"
    "ZJJlOXC86PMMx1qz0ZmTSYyOvGu/omNAHkhAkhu0Pj0qCY0O5PZjXnyq0prqWbq0PZB0Zi"
    "RdTzyMrumj69/GBeOOFPxH4fmkiQXxeMtpKDXV4kLokvhIyL4XnjuCZ+Cp1DljwYNrecE/"
    "NxTRtmp6w7gHHfeenKuCEnhWQ3HZZBkn4Jdlxlfpp/Xs+/yFeZEmWhAc4W1jxN4Pq/BlKX"
    "LCMc/3QOYXbpcww6wP1pRX9jU5GCWR0V192q+A55Bn1+xymUuMDt5OfG8ga9fRCN0R+obv"
    "7v4Ie87aJS7dX9VxP9mzyfbLeGQS+sMa87RVTBK5/gQ9UuogGqB77ExEoAy/VXvugl+o7z"
    "cIz0QBGBGQw/+MD5oa/4O2eta5uItfLn51lITh5GcgROT01vsgmzbdozcTGKG1tn0PhKHo"
    "jvZYlda1R4giOQQehR9einOiKbtGKgKJNbYk1uiJSeSWl2f4xSVrlfqVP2zUv0SJh+lz2k"
    "4jYSq3lCEc5nUjPPeJhMiN3qF4KYUTJDJbMJ1J5GoJ36OF67O+uMvmhov8TjThpSPYavxd"
    "yNoFrE/+JVT5U7sfUDuMGkwskO10LJoWZDvtUscCNba8frVoOt6sYQ1XibqQ4WmckjAXAl"
    "XHIIdY8rWnD9TIdawkNkICum3Xphm7lrzMz7YoCTe2Id3YIAJyhCaHnsE7eIvDLYmi+AdW"
    "b7zJo0njfVdqpGVtSATiihxJ9Y53aEH9aB6mH848HIaE3TGZyuGI2EX27/uAGwbYq0pXgd"
    "rc0F7X2y+wcHG17BtooiElzcfnEdj6vUpUtalCW+/1nQmA2zdUrgN9dFvlur4w23NCIuUZ"
    "Lx40n/BZE63znacWECkHAjKjgYOE+ISnIOAdxlW4sKi8hRb4iYTvYlZZZAflyT95ck9eoI"
    "sz0j76JiqQfVOf990NpUNg834FLMFs7j7H7yTw2VbVAsh33AK8QJOM91jSChAAZWRks16n"
    "jBQMKtKpZTjtJVGIHejPNFff7lRL0b06p+1HaTJr2+QrNEaT23MmALfnl9+eIZ9v16y+gK"
    "sVUj/pZ1jo6pL68qoqcPpf2Lb95ePV132R+leYbXoO2+IJKd5CVc8nTZf/WdJy+pA23UoC"
    "fOXUO2E3gih14UcrNo8BWs/d2ZxdyGNbyO9Cdk0Pn+LKHwt2cWczEpfX5kqXCABA6ejV63"
    "9Xg2y/+P/fUT4Jxbv/hO/vyyDOg5BNUgJ9stLSF+Rokh4G7A++7TN0xSZX0/lENiG1MdId"
    "O3MeSQiUBVAWQFnA5bU/txqgLA5x1oGyAMoic4uMFZPKFDd4RGYSI6Qt2k8DtMAOmap0EP"
    "4SqRGWRJpengGC3QAufxsgj8EBOBX2Dd/BexV+phFPj6KgHpInkybSwc/bbGUbbumCxAb9"
    "9M7PM/5FvEKo6wuPv2VAndUsmiDK1soErfzI9bj1nzXjulKVW2inyx4zCfyntDXOXXER8p"
    "9fHgUIBiAYgGCAq2ZP7iBAMBzirAPBAARDVsEk0UwM51gSg/e6LxOus5v/yyin9L9azCa9"
    "7zktEEmnWhHjpw0B46fVeHFilFCCjLNcbSfILnFktG7T9qNDt5OEpNJF1eQMkMTgjO/zGQ"
    "8Rg0n5N736b00F4CCZL5DgQIKbk+Bfcfh0pKDAxeeTJgI8Slvo5e8VXHVEkUPfofWchiTm"
    "olNiej0n/kR4wIl6v8uAPpMwjo6LOWuH+nUFhFvrusd0uLMSps2uh8mqjFoaj67Z6568Fr"
    "bHDukqmFkdUHLFtTTkDAeBS9rxxmxcnuwVauv33B0lTrCJG+kd+xUhyf6I42izPxcEh6sY"
    "VjDigBEHjDhA+/XlDghGnEOcdTDiAMGTGXHcyDPKt5sJjJDa74QiTfRo5UtU44e7AifRd9"
    "JtS3dpZgIWuXte0tMOf3+usTTP66uBV9jHgNKH6Rr7kSpPcYN9pCQ3OjvJsVbi3OOGzLnH"
    "1dS5ArUqzF/Z5bIB5pHg23Refvj718JRWYlsz47L65vPP6bNy+HuRbAfXI8ocpzX5xPIBC"
    "CfwMvzCaQEi8lBl4vseNINB3vFQZdSYBXkamkKScIeTfGqq+23ZZoiZ021FYdMwuJuO8e+"
    "09WOWzrRznQOtPItRDrPzipFOqhKM6s/zdL2cJgZH2Yps2yyOYSQpKV+e3h0n4k/vd+YgV"
    "qSAmCrwEp2Dn1ci0IAqwrWzNRkAqssBLBWYZXtupqgyiIAaRXS3O6pj2lBBkBVaLN7SNPW"
    "N96wYx8x8V5X8YXiK0UPMXn7KziIsS+APv98fX2kOrdawPVT3tM4kS2e1hrYchW/BWCvkm"
    "7Giap0D9KAND6IWgD1YjajKz/C967nRpsvWbfjBLlwfmvtCkLfb2PxcpRJIHU4ToSLNyQN"
    "iNOrKpxo26AtXeo1sLWd0rVvmpgusr3N6frz0qO46HpZfDJp8ihf5W20fMq5YekdcqMQ8d"
    "JodMG+zeKeBNylm3/IvwGiPnLc8GkiUqKIT9wIrXGI7gO6epxHSUZWJvJElhGvw4KWhC69"
    "Gl/zbof81f/Vjz3accQrw1GRzCUrHSNc2DHPFvtEfERXEeuALOORA7qeoJDGonzguctXyQ"
    "bNsJ9+ifeiJf8J6JGSEHnszdDNKFtKoSK5HAovXI88ROZ5VOptBsrr1fAjnU5PdEIwT+oj"
    "ME9+v616OhT47tTVQABkgG/afoT4nuvAe16P7nm1rrf7LwW49UxM0hxYGFXdbkhQ2W2Cyn"
    "CBPa+Kb3MN+lQGStAblKCHyIj6RT5MH3mdyIhUpTScckkMfOP77BvPYA9f9FIXBGGO+zzH"
    "+0nC0LMJHVsOhp7Bu3sKhpyM3Cdr9pOH1dmI5ceT7fzZdJm11GTR2JfkJYopr1YcM02un9"
    "Yo8lHcK+Krxwnf8wQLvEAxWuANCknCVeV/xBRZHXnW0UgK+upOYhN9uhLvR8A2L2krismq"
    "AsdVagkB5VYDylP0tbmrpP0Ir6vtl4EsLX4N36FMAPgVxaX0IQVNd7VmArBcNZZrcpaZWQ"
    "0KQiOEuR3zQYMumZ+ZO+qSublvYIDrapOFpdanhF433I8snLtLlSqZP2xUJGmh2VYt8m9z"
    "iuZMceNlKoMJegjoQiTd4jm5+H+r2qCWRI+zcYUuX/1tjHJ39EyY/uvl+Y1mqzCii9gXEB"
    "RQyGhU3f4goxHw9v3l7SGj0dhmXUH1QkajA2X0Y81HOcN1Thrqi8JB5SAQiWhNUMsEDhk1"
    "0yhiiB9uUsaka4U+pCUpYAIVyEoXOJOLgywEuG63cyaItUBO/ZL3NDCIddmp4upS01Oqza"
    "EFcK+krkaKbmlT3A4vRAttB3VbnNB+2NR0q1BwqdIuUs+kSpvWdh71grOh74R1XARp8MgQ"
    "gmfzCXpi6riP7jcigOOXj5/TGr/rOeXBHAFdLSdxNEk0F0EmiFvON2g2x/4jESZ3TulWiV"
    "g7Q/aYyV3yIJjOR3l2u0/17+Ewmj67oRtZqWVAApeEyStrd2jxmu1l5Hse9LWXkdMDfcaG"
    "DRNTQacDztkBN83iDLseje8jnQ/i+uGSzPhmO3VW3b/zbLhVwI90K6Mt+NFKfGvjhQSH1M"
    "eelcHYOc6QjDbTmBbp/ExYsb+Fj7GN3Ywdu0z3sHAE8a1KJE9oyXCZHZ13efISMFiCwRIM"
    "lmC66otNAwyWhzjrYLAEg2UWHuMZ1rnIBF7kQNqzmSxnRNDwHz2u9x89Pim76XJiwwDbpH"
    "kryPYorYdWoomGPBPVNBOPAXaMVm0mML5V275zOYONrhTGjnp4c4nx4dv+6mU9uz5hW7IJ"
    "xAWh8aF8qoPyaT3Kp9WqNzJNoVRhag64ktwhu5g4xGOaXGCMYVnukDFMGawKfPX503MJcN"
    "VRpO7BrreZmsNakQNwq+CWuGSDd74qechvfcmaYoBjVfKQcSwYUgxQLMsdMoZFU5vZUiwK"
    "HjKKnjsjL8CwJHbICJaNsAYoKkQByRiOF+iXamlQh6rqkPC8qCBbf0tP21usNZcOaYEf1U"
    "oY25AvtnJHh1J+SiNCF6X8ig5ZJgdYWfCQN17ZTUR/wy1JQdXU8jYbO9BUAK0vmpwJQNHk"
    "lxdNlv01dWPIJBHQF6oLuegXqo9rRQ5CnlTVKCXXZl1dVxKBBQuVKC1AWvD918S0IAOg1k"
    "eRZh7+BtqXQhQgtlaY0iDisWcA/yddSS+tTZnXm6qoXW0AO6fubLg3ru0hj5KuqQFrvIUC"
    "rtvLo8lnjQawAhbAdXutREnV1IC1cCwBvNpB+/IxrgFzfrNqAeOxV06sXEONyydKHuTLJW"
    "UjLQj/DhXoLxPpH/76hXg4UsfcpEVt857Gs7yLZ5fnLncE6daL85GOEB1eS3lHdMZVbLrI"
    "nbIvtJ4T1f5mgtAHuZuRbG9FAwgNd15G1zQ+qseIDzv7otXOCCVpP25FZ2OFij2N8GzXY+"
    "0q7mWk29KMrpY8eHpHiHgnI0WIqVURCXbdkUQnI0UoIDPseTsi9EV0MtatKCAhf8123ba/"
    "JN2MdCG5/rMbCQh2xOlj1tFIkYprG+wGUqGMwhhfOuHPsauixPsYE0CcE+gsz5wAS5VlLk"
    "WxIcdc1kSr3tuMLtjP5wnaRPUNXnIDI0GJJIU46JL4vAXP9kYDh4gmc+w76Ydcij6r0sl1"
    "0H+Pc8cJ4O1kCXpyM0uBxVGxwwajgf2BIzKb++7Mxb79sWV20OqwiXehzfldtJYOqmkY8Z"
    "LzwN6uB2ozl9ZdKYmuNC3F97G049yV08PKSfTuJCz4N4JMWZApq4AwZMqCnEmQKQtmHTJl"
    "DYpyGOA0V9/uTDWpTHJ9OJgsM76cLe1nHipqkboRSkWpHcOT+rZzGobLp9ck3RWaCVgMqZ"
    "t5NCTpV+l4jZ5rLNHz2hV6Xl6gnJx50VZfEISNvs8bfbw8X6K7y4Iwx32e42VAF+7LZrkk"
    "CvPc53mG5Ftt54eiwVMVzfqI/bQ9ROy/IGL/nq6C6QNRefa5j7UruCg3okX8p5OT09O3J6"
    "9Oz87fvH779s35q2w1Vx81LevLjz/ylV2YgepSX+IgCs3hL4gB+i9FPzG+GEGfywDuL8V9"
    "RkND1FMJwPylmIfEFzwRXpjd3YtiQDBtJ5gSyJYMqJdAncmND+v2EzBzt8tpuFJ6SjWkEi"
    "9IjQ/nMx2cz+pxPqvgzN1QVEXn65XyXALUcmO1HHKWWYMa0kJtQb2TtFBFtzZN2qQoNCJV"
    "sD2fkKLfkyauJSkAVpGj0zXNYiZJAKCK64h5/jJIXbYF04rLriawFTlYsPXJoV6UFgoWrW"
    "5GqASxKsbGeTR+yXsaGMR14S+Tmmwl2nlKZlKarF0zwYw+41ZJK9LJDgUZYPSSQ21P/lLW"
    "vdpYsSPPXSQpnBqgJnepVlYrfngYL6zFS2cBWfYV0Oefr6+ParQwAHcbuBXNswbfQpQn5I"
    "KCbEeQVmSvCEFGCB2UICOEdpoa1985KRR30L92/TEpzt3nOxCA1eU8SNHckvdg6qXttJIf"
    "uBFZxKkJhPQ7FPuSTdgH3K1pgmjAn2FvRf6AHYc4KCQBtyVO0NqN5kw+RA+EqDMftNl5j9"
    "MeiI5aCrEWU8hjoyEaGqKhK7seRENDXCxEQ8OsQzT0oNTtAU5z9e0OaWBUGDNtb9ELKlYv"
    "j7p6h7sMMzX1BN7JBbh3u2MRWR1/yfN6f8nzir/kP1fYj9xoo6CAPYprFDxZqITyA5camo"
    "7XFFZ+8/Pl9Qf005cPVx9vPyYOZtnmIx7yj9gHbmrFuLiu1MFbqbJINgCcSbwQ3eHs9W3g"
    "axyVBPFItfOhF6OR3cUrsNdfCiUR8C/R8C9JM3Xu6l0ystSqk7JvibSuCka5q4vbq4vvPz"
    "TZ5LpkLS9I4M7mRwrKMnkyaeIrcd5mG1dZj+h2XhCYtF4wafW6bD2VNgZ19uTNGw19lrWq"
    "VWjFs5LH/nJpgnDSfIToHr/SuS2wVrXoimfliFg/IqpQ5Po4FElkp0iUvqFtIxSloiDYPM"
    "z+8/8B+ETBcA=="
)
