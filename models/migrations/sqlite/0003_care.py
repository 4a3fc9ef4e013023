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
    "english" VARCHAR(200) NOT NULL,
    "period" VARCHAR(8) NOT NULL,
    "begins" VARCHAR(5) NOT NULL,
    "ends" VARCHAR(5) NOT NULL,
    "late_days" INT NOT NULL,
    "proof" VARCHAR(8) NOT NULL,
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
    "last_step_on" DATE,
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
CREATE INDEX IF NOT EXISTS "idx_lead_archive_11c5a3" ON "lead" ("archived_at", "last_step_on");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_4cfdda" ON "lead" ("archived_at", "state", "ended_on");
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
        DROP TABLE IF EXISTS "notice";
        DROP TABLE IF EXISTS "appointment";
        DROP TABLE IF EXISTS "letter_template";
        DROP TABLE IF EXISTS "countermeasure";
        DROP TABLE IF EXISTS "loss";
        DROP TABLE IF EXISTS "letter";
        DROP TABLE IF EXISTS "accountability_record";
        DROP TABLE IF EXISTS "contact";
        DROP TABLE IF EXISTS "closing_day";
        DROP TABLE IF EXISTS "vehicle_status";
        DROP TABLE IF EXISTS "meeting";
        DROP TABLE IF EXISTS "meeting_point";
        DROP TABLE IF EXISTS "coupon";
        DROP TABLE IF EXISTS "stock_car";
        DROP TABLE IF EXISTS "amendment";
        DROP TABLE IF EXISTS "bearer";
        DROP TABLE IF EXISTS "duty_line";
        DROP TABLE IF EXISTS "recall";
        DROP TABLE IF EXISTS "care_rule";
        DROP TABLE IF EXISTS "sales_step";
        DROP TABLE IF EXISTS "share_policy";
        DROP TABLE IF EXISTS "lead";
        DROP TABLE IF EXISTS "record_step";
        DROP TABLE IF EXISTS "capacity";
        DROP TABLE IF EXISTS "meeting_series";
        DROP TABLE IF EXISTS "elsewhere";
        DROP TABLE IF EXISTS "duty_list";
        DROP TABLE IF EXISTS "calendar_feed";
        DROP TABLE IF EXISTS "target";
        DROP TABLE IF EXISTS "attendance";
        DROP TABLE IF EXISTS "stock_level";
        DROP TABLE IF EXISTS "task";
        DROP TABLE IF EXISTS "slip";
        DROP TABLE IF EXISTS "recall_month";
        DROP TABLE IF EXISTS "duty_sheet";
        DROP TABLE IF EXISTS "record_look";"""


MODELS_STATE = (
    "eJztfWtz47i17V9B+UsmVUqqbXe7ne5Tp8r29Ew6cbfn2j2T1PWc0sAibPGaIhSSsqKc5L"
    "9fAHyBJEgBFgmR1P6QTFvEBqQFENhY+/W/RwvqEC/848VsRld+hB9cz402t2RGA+foA/rf"
    "Ix8vCPtHY7sJOsLLZd6Kf8CaeEIQFySmQS7yEEYBnkWs0SP2QsI+ckg4C9xl5FKfi974BJ"
    "EX4kfokQZoPXdnc7QkdOkRhP1wTYIP7EMcoTkbnfjEmSD8hF0/jJK2wcpjvYomaxwij4ZR"
    "8qcbIof65I/8ezh0xr6I6z/ZG3Llu/9YkWlEn0g0JwEb+P5/2Meu75B/kpD/+b9Hjy7xHP"
    "HvIxzM5u4LcaY4OuLtyD+XAQlDhlKYiibT5K88j4O/WQrsj0RjhjL/w3PDiDhH/5mg2s5Z"
    "8/SHTdkUdD1WGOGI2B70maFs/YeyJRWw1W99XLoKZtYRnuFVSKaufZQjGuxj3Bl7y9sb6f"
    "6IBu6TyzrjosvnqRi4sBfHP1F8Pk17++xHP4iGfEd7mM6ot1r4eePlJppTP2vt+uKbPzGI"
    "AswH/oCiYMW3YP4lk6073ZXj3SpvEm9TkoxDHvHKi/KfyL5A/tnRdPr15tv07tO36fSoss"
    "mnEtImnHw0YwgydNhXDcWvf+Jf4Q8nx2/fvz0/PXt7zpqIr5l98v4/8dA5MLGggOfrt6P/"
    "iOc4wtN8LnNQ2RvKJ80AWUliO7wpmE34ph/kAOcHY4rmca/hzeGcBYT/8uQVKSL6PXsSuQ"
    "uihrUoWULWSUT/mP6jK5y7XMnsBzo3vrdJ3qAGXL99/vLp7tvFl5/4cIsw/Icn8Lv49ok/"
    "ORGfbkqffnf2e/45ZbpVrIFlnaC/ff72Z8T/RP/35usnAS9TUJ4CMWLe7tv/5RvREV5FdO"
    "rT9RQ70suefpqiVpj11dJ55awXJWHW+zLrKUbStCffPp/10nloMu0l0RbmPVmmfZn24U5z"
    "9e1OVefiBF/NcaCe3LR9aVYZPF29v0fxP7p6hRf4n1OP+E/RnP153jC1v1zcXv354va789"
    "JsfU0enPAnxQMzciOPmKCbCdiDt8vtsYDt8ckbDXRZq1p8xbMiwvKdQLlNqXEuiTVtUQPE"
    "vQFmvueUIBTUSBW8b+weowYvE7C4B3T1+jdt5Z/+/q2wi6cL8bsvF3//fWEnv775+mPaXF"
    "q4V9c3lyWwOZdksiGk7UcAdXE3OHmjsxuwVrW7gXhWRJdd2kMTdNP2gK4OujLjpYuwLGMR"
    "5QVx3NVikDpDzu9pY5xJWER4jn3HDr7HJ1pqQ4PWUIY4IeMMIM4lRrdVnOnsFGf1G8VZZZ"
    "94dD2i2Ib/cnfzVY1uJlDWw9xZhP6NOI86qksiR6JZsygrEZPixY93UNYsMsOL9raRClhc"
    "0k6AHy1d5Y61bhsNl43Kug7I0ttMV37keiZ3jZLYjneN4axyxVUDzyIlHV9/18glRrDx2r"
    "5sxOBNnZViX6hfr0WpQ16uy4DSR5PVmgnAYjVerAK7qbHuUBIDDeL1GgR5fCQzMyYok4AF"
    "b7zgZ3MyezZmLotSh7w75y4aJvDJQoeMXnLK0zX7iVMj5xOF5KtcJXoGX+vOEpLHlCaysg"
    "hAWoWU/aiQf4fQDNayGEBbhZb1zPfFh40ZtGUxgLYKrezCqAmrLGLPDa3nmHLXycdnpZ+f"
    "2Dir+P7AUHSf/L+SjYD5M/tK2Fcy5Ykn/NWcurPhHv35p/lXDPA68zYtHDD8ik88Eonff/"
    "vp7tvt56tvR+r9tgVob0m4ZD2NGNzyMVMAmH0J9PXn6+ujWiWsBYzvIvz4OF6AFYqnBsbZ"
    "EQUAbwO4fJproCtOqlaQTfoZ2MGmC618otfsvPx8e8Cz5zUOnGnNQfdAcEACxX58mQj+8N"
    "db4uEazjzB+lJ0MiKwSz4g9HlHgOIQuGvW0VhBCiOybAWkO9bRWEGKcLjrSvrGuhjPeSG2"
    "KHpCpa2psGlVHy1OFuVPsI+fxE/iY/ORiruSIj4136/qI1If8jZbQ1Dv6II8UGeD+DgOcn"
    "2EURzC+gHhNOjTIy+EQbN2o3nySThnQ0wQ9p04+DOakw0K8QZFFLlRNey0u2EUoab3R3kQ"
    "7pKdEDSJNetD+Kn4jS3F0cW/kh+k/8P/jH+q+BMi6yCyrrJJQmQdxFhBZB3MOkTWDUrzHO"
    "A0V9/uWO3RPyCz9vaOxzcDOR4X1CcK/u7SfapFMxMZDZp/Ojk5PX1/8ub07Pzd2/fv352/"
    "yWCtPmrC9/LzjxziwotRxXxJxfj66zcXGA3krS1gN5zO2YGmWMKUegT7NZeRXKoE6QMT6w"
    "rT7BO7+/vlzc11YWu//Fx2ovr5y+Wn2++OxZ7OGrlRzdIVHtdVrOv92DIBcGMzj2hk2Lmv"
    "0maKkqDM9FmZyYkWgwNBlgE3BuVGlbJZ+qgWZADV7c4hOTG6o42yLk/iwODWtgbLC61gs7"
    "y6uLu6+P7TkWKHaMUUrGdkHyquhW1RjWu9KbhLC4xk9lRYYYpG0XpLTLJsvLThVnPM3+YU"
    "8dbE4WaR1EaSWkCIX7WsaEn0OB9nbL1o1RrCkY7ACAJGEDCCAB3em6sFGEEOcdbBCAK8QT"
    "bP5tMLb3OvpllnDwd2qAt9CNihtlAFdgjYoYHg2nN2SPh717JDqTf4VnYoTBtq1YvhrRF9"
    "lPxn13OKHDf2kJ1w19rYd3bNHobqAjCv6OOwGCTgjoA7Au4I7h1DuncAdzS2WQfuCLijLP"
    "6OVqe3oXQCVczoEB24uk5jKhTcKrL13nGZwAjAte0dB/zn0E+k/vKfPTt6gP7sK6pAfx4c"
    "/dmzvWF39jNPP7Mf+vOOh+X/RD13tjlS8J/y40kTASrC+6fLvKWGfxyOEMFpsgA0w0Hgkh"
    "A9bHhuACQyy/wuRHGXE/5xWnTlYyLxpz/xStW8MQ8n4Swo/zdbG4qsBZ2PpkxekKURkuvF"
    "JHkD+sK5Zl+t64HazJcg5x3KfwBQvUD1AtULV6wBXbGA6h3brAPVC1Tv8EoLdvked1lWcA"
    "DZKHqv4kFCCkhIsV/IISl9zzBtoFYhNbIe57dTauQuKb+LpdhBFkR89QrlJz+eNFF+uNRw"
    "K+N3wVk3FHEmzg0R+eeSzKIk1tVHc7oKYkdGB2+q/J2hbI99HB9EhO/0kQpdjn/17im+tC"
    "SqNHbXY2LnxQ1pmtDe4sDJUFm2d4tDP7P1ZX9UeaOxOGxrK/f+aLZiv2FB1Ivl/uiFzF2m"
    "PtU8DT13CY6+wP4C+ws8YJ8IImB/D3HWgf0F9jeralPQ9KvTrJ7iotSOtVz79lY3TK+imK"
    "tQMfUVjLQ5sDhKZixZMdp2iFTAont0vPaPuoK0aw90N5yrqrzXY5xLjMAHvQjv6RsdfFmr"
    "WoDFsyLCPlWt4XoX/7T9CNC17uFf4G80d+CiEHh/V7fhMjulCWxZDKBVXKGLLJImsiUp0B"
    "0UyEq8piaqkgQsVYUylnCW+oBKEgAo2H1tYFqk3bVJXlkIlqoCVjd0I0NQJRGAdKuHQnqk"
    "VxE2dlK4kroa2Hag66dQUoBqXBUUG0ML8P6S9zSsFawLbnE7hMLjNr1ryhpsG9vBnLqzES"
    "9XSW3XADW57beyWkcd/lmkRTR2gey6D9huw7bMjOjssewu1QawSTfjxFW6cGpAKjTUNhSC"
    "tJ9xgior8sZh4IXsBtjzFJaGy0Twh7/eEg9Ham+bPLUl62Q8WP+nS5/ZK7zEMx6Uo3CYzZ"
    "5NmrxlZ3Krra6yf6ZrxL7Mhnu9hrFrKz+b2X+E4oMi/ExCntyT+kRyf10T8uzgzUe0dtmU"
    "r6JUzI3S2PX1nHqxxO8UGUXtDdtjB93k1/B/WvHOtTJIqtl1Pc7SwzM2f+34hcpKfjor4O"
    "YJbp7g5gkOf33xBAM3z0OcdXDzBDfPzO0r1xe1/b5ykRGG+B/rONbV+9WVnb7AC7Q9/SNR"
    "z/XRzAUAT/CM6R5QcOSAAP6ekLVgYuwC1e0mxnoGvFuGNyC3K4GsguFNnk2aGV62XIK0mV"
    "YFKN6aU6hc9AMSmYaJgx4DukjKN81TQpZpiyHy2GoIRHLS9Zwukn/w4k4Lgv2aAlHtD9Fj"
    "6jZyIwZ/16MkIE45iJ0PJnDvnoPGvuOR7mloN5yy1b/7KEACAwkMJDDQgT3hiYAEPsRZBx"
    "IYSODs9qfKm1lPAD8rc2a+kvzdr+5RoH7f6gT9vq2P+X1bCfmNVXoDaDOBETLr5zrwntfD"
    "e16Bl/XMdOq5CcCSyAjiqrsGuHBZNEC5LDfC1Xx8pmMoKu/qkqXorAw2foxIMOVEhsFdpS"
    "gEOXXL1xWej3wzXVA/mpvAWhYDYMvA0iXxTRdrQcYepO8HAiknLU122bS9xYMscbq2cJbp"
    "HGX6mfZjItIA20zAIrizoaKbErAG+EoiFhGma98OwMcnOtrBSb12cFK5StDVTJmgqXa3lS"
    "Ts7bWnA9lr4y9RRbM+HVMuMYKLQxN70UVCpuTaNTWHvSoJ8BvD/0iDxdSQ5ZFlRgB5cX8+"
    "07kqn9Vflc8qV2WPRPwmZghyUWp0MLfPqM08GhJuh53WRG1eUuox3a2Gl6hKlzB/YOJdgZ"
    "4ym3Y3lMubm+vChnL5ubxj/Pzl8lPq1coaubFTS/XQjA3gZpBnMgB0M9AVpzedYFoe6Lxj"
    "KK1mJHjf2Li9RNIKrBQ+VimGDSWm0xZarlVpWhsUUfTA/qR+hEXJmBUDOxABrNw1asL+NS"
    "M8pFUUh55t2DpTO1Lt2mGP3aYc9r1accvRLENjabzkgpyWibY8Ol8MydDW8M0dVm39SILz"
    "wvaWxuQWkbbGqdSeiVfJ/1TLzkgPpJktthG6kSO+GziogYMaOKiBq1JPfFjAQe0QZx0c1M"
    "BBLdvTN8qUnQ0OKKkAOKltp9QSZx2VClJf6acotWOln+G8OopCP6lKbwCeJHLQNZKSS5cB"
    "crnEQQM3iIJI3N3Hjp2hZX8GNrSZpT1tD25i5dsYfmJdG77jsswhHyw4rK3AV/+iF4RGZ1"
    "A80SrMddJQmOukWpgrZ75M9B9Z6JBXKVQu6mrvLJoANIEtCkGWliqsBdpfE9WCDICqAHVl"
    "WmxHkoC3H5IJWcEUqkK1BmvFXaW4F1TxNU8mJCWuGdi6rXNOmZTyCUl7oEaSJigNZYJtU2"
    "moq4u7q4vvP0FlKKgM1S9gDdO21QbeQKGdIq7FW5HGgo0V/jZ22pGnxCvcjIyT4klk13JJ"
    "2SgLwsevwG7i0HqR9zQe2EsWO+G+uSNOV3EvI8UIygzZLzMU8p+uSEAZbk0+GRI2im7yyT"
    "um1kVz9vsRzh2b3RCt/DkbYyMK+UziLJG8fM+jG4QRWtPA4d7P/JNU6Hchomufe0OzNgux"
    "Fqru052P1mPfam7BS3xCOx6p4OBs45et/VwdsPcreV6JpI6WTWwlpdLaqDO8Cu2PGtJVEK"
    "tb9sZscckWXbrLntyxAzcJl6z7+APw1AZPbfDUBp/dnjhzgqf2Ic46eGqDpzZkvFR4Kx2f"
    "6HgrsVYNeYAq3kq5hqvt+5lJWPQHC1fBS5zVwgLOWjA3oFwFWbqoacMsyVgEekEcd7WwA3"
    "TLfrbgxdwlutgjgeKwbXAdTQVG5zbafrqfNebRL1V06xNZ5RIjgLdJZekigVVO5iiVRzXi"
    "BaF9hIsc/dfjyp9xbFHChQvKO/wjJ7zZH9TBm+mcBOS/9zBPClfeBDBzFb0guK+L2Ra0mc"
    "a6D5gHp8EnbKbhCsil4H7W59n1mJLqGRCYWXsIbSrTl8LSNxVZVl/xwlSl4cXp84vDuuLY"
    "GCh8uQQofMYKX0i917GFBUF4pfr8SiWeEK+zAJVkYab7PNNuyH2RosQjT5ePKEqNYBPtlO"
    "6BKNadEirMuI/MA3lU+6l7FNemhS8KlkB85JLjAu/m58vrT+in209Xn+8+33wt7jbiIf8o"
    "T297++niWom2qF30CrAzOcBaA2vZD0s3OFsSgXg3hePK3kLeRw6s7JWpiaosApCqot1zd0"
    "F9VEtSACzEZ0N89nBh5cUuDEGVRADSrSHvEN+Kuohv3U/Ee8+WbhsB7+ogV4h47y7ivaY8"
    "kTmyaT8jxVU6Z7TCsmO9tAVgb6WuxoltSYnXgFdc/NvYbEce9F6Ibdt+jIk7aivawaiTNB"
    "RiMtWLVSeTQBiRXWti8ZDlO9bNiDSxopc+Dp93hOgb62I8S7HzwHixmmqC49OVtiVAPkyb"
    "aZUQ460RfeRB60z4A1rPcYTWOEQO9ZnIwwbx8uETXuuL/SMkImQ9VFcP26GvHge3txeyi7"
    "PDgPcJMbkQk1vZ0yAmF6IzISYXZh1icgelKA5wmqtv9zPDsDrB9X5XaXuLHlc+TbL/DDBW"
    "VCi7VXwbIsFSgRG4tNn2C37FVgUnU6+2LB19RLpRabss7eas0LvJbVmvX7JLj2nRg4IMGI"
    "G3GoFnuB3yHGsZJfq2YvW5czV1rszJHS9BoM63gVp4VY25807Jz9gUpKI+MyNRA/GZt9Fi"
    "PYkfBZuEqhSiiBN1HxD2kbAuIL4sJuxpSHjNNv6vOIGxmvh8fXe/+r/6v/HGvyH+s0ORCZ"
    "T/PUG/zdjv/I2nEI3zhbJlhZ7Jhv2FI+QuljSIQjaCg3h1gBA9s0MSuRF62DDRJQ7Yd5rG"
    "PURsSDaigO1XP6KsVZh8kzru9V4Ql0dioTkk5ir7wMWm34ppxuyLdj2anVH+Ne8+x6aYxJ"
    "0HAcYaGGtgrOGGOKAbIjDWY5t1YKyBsc6ylCTqoC5jnbYfYQ7Jtzp89dt6vvpttdwtVxoN"
    "wE3bjxDc9vPCMaXfANq4NQCrASxRKMz1wBKVsjxE+0rXsEqEggm+JTEAeivQqYVTF+G0/e"
    "ig7aSEe8zoVOCtjxpO20Nas/J9Gnsuz5doslYlEViuOss1nLvLpSp97CWlHsF+TfhwLlWC"
    "+YGJdYVz9ondO8vlzc114bpy+bnsHvDzl8tPt98dC+DzFBg1Zro9WT/oyo9IsCA4XAVqK0"
    "ixxaTRGlJtu9Uq8jduVeCGBhF6iRzKbQZPbAbCCFGfIBHKwk0cHg1D7tpNk2Jm6znxJ8IO"
    "Idy93QiFc7ryHDSbY/+JVA0mnY7UYz/yMMJBFNouqWVvVDksx96ocqRwm6OCrQNsHWDrAN"
    "a7J3Qo2DoOcdbB1gG2DqiYpfLO76RiVqY+Kt+jmsu2LLSP4iH7eX0UqVEJ+5KmeWVlmUNO"
    "K8vuKmQWGZFpkgiQaTpkGmTmtxqBA/lkIe1p/yGF7JwWwl0gWVQHyaIglaQerIapJCEHl8"
    "0cXNzEo7Ihm2SYumZ9jAfo4p0f8m9ZzL/1if3ANS+zeaSwv+YPJ02mV1Jopmd15emyAjTH"
    "jsiThfgnPuXWS7T08IxJ4VCEbC0JXXoERdRz0Cr8IGyoDpkxNVwUsxRxYQv8LIK9ljiIXO"
    "wJG2qNCdbKsD22xz7Q1dM8smGj5Ikykr3S3qBiEq2PKp+27Y56X8qtK/UOtlqw1YKtFqx2"
    "PTHngK32EGcdbLVgq03nOddNlLOsnuGC0EFbEiEGIrGDnWrZwU4b7GCnVTuYdBvR1N8kCb"
    "AhKHJmSTctTURlEYAUzDI2MN1X0bQx4tpg7tpHsaS+QaxrRWiolqRM86bOUAuWxBKs0nmt"
    "YfESZxGguj13nnRmg33Wpn12PzF5wq6osASl9sZ6I5CXttCw/2xEzBtrSdgqSIunBOiBPG"
    "FfmGC4uSUt2RcbYdwoNsKI/NCx/eWBeNR/QkluPw+HERIV01BccF5lAbI3sDK/oHRMcqlp"
    "XOAtZfP7YB/C4XPsm9r1QHEqyLQyjK1R5ffO2qCF/KPWRk0CYdsfFgxPYHgCwxOYIHrCTY"
    "Ph6RBnHQxPYHjK/CkLqrRyptWzXBE8aAMUlOqxWaon1ccNlqssc8hxg8WbjaZWXBQC8xNU"
    "wbECaoHm0AS1IAOggqEUDKXDwhUMpXsxlILxqTXjU/UIA1vpVlwL57aODRrqt+nZoDXqty"
    "nuB22s2EpO0XEiXLwc9apEXnLMsSUerZSW6WKDSZOJOj1QwrztVmP1BYpbx5bfkC7IA3U2"
    "KCQRwo9sbQgLsud9FJlZ2XJyQoQf6AuJLcl0sVyxxYJmHg5DxBaT6+U2YwdvqjZqC+P1OD"
    "wxdPn72L0VOJ1/W+NJ6VpbG7EcG5j0DOZZMM+CeRYMdT2x4IB59hBnHcyzYJ6VMowm2pZu"
    "aFsuMcYsrlpJXBtyuFZTuLq+ype9IX2rq771Hpa9W9yOTGDLBA7Z+Nr/MFVrb3IngapghQ"
    "WD4SAwBYMhGAx7RmObGgzBANONAQYMsa0ZYvdjdLmifhRbRRQl+eJHk+ZafHmjrRaWG17+"
    "LhZAazeacwtHEoH3AT1s0Jq91HO0xpsJt3SsIlEIbxKXwyuE64XYdZLPZ+yDEPnkn1HVwm"
    "JhvB5bWJJfbi0GzQ+tj1rYrqyOzFYLXwnWxxXrdB8/WN7BrA7suAGZpUmArY7MX/L20num"
    "m0kNhmUbX/V56LlL5UOwA4IdEOyAYBHqiakA7ICHOOtgBwQ7oOSW6RuZATMBi/GF3LfuqK"
    "t3uGA9ONewHZzXWg7Oy3aDgkKsi3BByCLK7LZiB+S3GiC/rQX5bRnkgoat3KtqlJKS3D7s"
    "rkf/9bjyxWSjhMoRdE34x+TLsb+pgzdTXsfjv7uaHTNb4ysOBDgHen8OSCSJ7j4liVjcpZ"
    "jKNZsTx85OdXym4xZSnjfJLeSsvFlBPL/FeH61W0Q91iPK3m0d6oSAMzh/JZGD9t3hMIQR"
    "WZrsvQWhESxXC0WXZTpekw2URcCDR0EIFnlyTVRLUuBvAmk/LDmc5VYZXX+zXAIABQ++MX"
    "vwjXCpNjjwpWdQFWPzcHSpq4GtXV2XqNKJrZFFYR8Okj1bwS34R4Ijn8WMKuB3qgerqd+p"
    "uES1sc+OPFGNfNnUKerBVNM2FmvSzTgxlfR34/wpUipbEkVs0VfRvkwEf/jrLfFwjckurd"
    "UhOhkP1P/p1NU51alUvs6SvtXg7Cy30sgnE+9qiAYiXQv2uccxDQkvRBIKR2LETXAfkyoj"
    "IS8zwt2OnwK6Wk5Sj+U5byeOHVUKmS6G6LFPs+ioc69i9qZ1P0qpLEzHo2GHDUVTZdvu2H"
    "x5TWXFye7w7LR62s/IdM02ZbFn72V4j7wQby8j49mM51PjY3ce5RAQx7UykuMmek/3fufE"
    "sfGDlgHTfafZKun8PaSrIK4wZ2Om2G+zsiqWOIg23WNH/tn5GA9uEM0dbOHHWEnFFm92Yh"
    "/qfsFxHxg+WBwM18Zw97kacn8UkEcSBDFXBuEeEO4B4R7g+N8XT0AI9zjEWYdwD3DzzZzN"
    "sJmPb9p+hImiznR8zM7qXczOqlmihBZogG4m8Cp4e/aalNNwaaB72pSEq4KuuL2ZoJsKWP"
    "SPzI2Ig4tV4vdWA3ST5uNbucc6Lv/1Hv9lWLOruvJYVWMryxyya7S38nEwrUfwklKPYF8N"
    "YlW4BOUDk+5qI8g+sYvh5c3NdUEVufxc9t3/+cvlp3QBs0ZubBCt3v6YUsFJEZMtQRIZ37"
    "bQiU96xlNXUK6lLGQRcPSrrluywKoEsvWrNhMY35o911my5/Ur9rya1Zg8LQgfqwLwX+5u"
    "vtZpCrlM+TRzZxH6N+JU6vCwbsCWg1HYhyshVuVoqknxrsc7qIZYsUt2OKdro2jyotQI13"
    "i7WnBiF5imVIUuzGW58QHd/n15Th8eXGKkYkgi40O4ExXjES9cz+jenEsAxFoQ7y3Vf8+g"
    "NrvclQyxFfgaL3dVYbjcGVzuOHYhCV6IwgzdWDVAkoLNQWtzWHrKBEv1SQgygRGEdTeZTi"
    "Dhw6ChLnopGhx+FcFDPgRlz6cKhvVuK0Upe64rb7rah9smgYSTVgXQeo4iEwCC4vUEheRK"
    "rL+Wi0LAaKqYeDkeQBfWghDAqnRvS7zR9VEtyACoVVBld259WEtSAGwV2Epgjia0FTlIuq"
    "FAVw6/0QRWFoEFq6AYksgYfUQlCQC0CmglQk0T1oocgKvIt4U33EZpmHCrIASwKmAthq0Z"
    "QFsRBHir8MqxRvrYlqQAWEVisyz+UR/WggyAqsoWlwd362IqiQCkW7Oa5Ud9FWPIt1PKDV"
    "PRi3SS7vD1CNhqpN7K31sNWMU5D7BuhVXWhzRgTahVAHZ77q0CCa0BLb+rAq5bcZWu9DoZ"
    "+HKlH7DdnoevckXSgDgmsAHd7SlPZaZfZ+3GXAAgu33dFlgTHaVLXKwA2e1al3wD1QA2Nb"
    "sAtFuhLVmoNMBNWZY2wNXPMD1QeEuUlE5W2di+3QK6I0/XW3QE0EA2txi2Au64c0xXzKs1"
    "OwMnbbalmcXLJWUj1cRXmeSavch7GhH2RaXAc5c7oqSZ+niQ8MxwqAqsMYHninUxnm1RFe"
    "S1K0B58MEYl1ByJitoDiOQRqe7VFO+7LqOEoh+SrPBjHE1PZPNtJ3XjikfI3/zZnS1pKqg"
    "EbPdiXcyVojspuQfJEQB4WXTd4TolqS110e4eQck5O/Zrvv3bdLNSFHyCFZVLDZ70bAzUn"
    "Rc/8WNxM/fEaPPWUcjRYrb23dUJm+4yT6cj/faltQC23Epja5kWjVkbleEeB8jwofTS13X"
    "4omvJw0FebL7y/aqPNMs8+X22jw3PkELGhD2vRYPJED0EWGUdjRB2HeSOjpuhNywWnjnFf"
    "I9rqojl2JsY6xC7vpC57wryF3frjMk5K635GsKuevroR5mFnPIXX+Is55iBLnrIXe95fTq"
    "vXuDO86vLpRgE3gzgRFkzymC+1YH3Lf14L6tgFuqoK6bbqAoBaHb20Ng5Lqv9tyu+gaytp"
    "drcYEVnFeuLu6uLr7/1OS70iXtIJn5FJxD0QhYTzhIZkc9tuGOwfFAHVGbFzlk5rLnvGTv"
    "MzuVQoQjzh3E1XvZN2bfaYL4MTdBaZ75CYowu1sreIhWez4ghsJKjWHgPoD7AO4DuI9+Xo"
    "+A+zjEWQfuA7gPqNtn4XIeuZFnhG4mAMzHVnChKGKXpB1Ul9Pc8RW5l6EyRufJ72PGwmhr"
    "zSQAYi2IIeW9UsHrIuU9kPhA4gOJb0Lif7+KNteu2m0wezZpIvAd1mrquSbOgm5EFrGXXz"
    "gnJPqAHKZQThDb+MS/0NqN5iiaExQQHFJ/wkn4hRuGxFE7D+7Yn4Kqvz8SPfGnvPOYb+4D"
    "d/9MlqIqR9fjsLc2PoXaHDBBNbE73MfQymMAqw+sPrD6wO/2hPgDVv8QZx1YfWD1M70j0V"
    "B0yZG0/QhZ/farC69poIpbbfBnTAVGCG8n1BPrnGnfcxOMJZEREFA2yoeSwKVGVVpzCYsI"
    "OzghxruHueWC7w/kyVXFbtcDnEtYBPjNmw9v3tgB+J0GwO9qAX5X3SXMtuG0vUVwT04/vP"
    "vTIMH1GBRTB28UCNdeswsyUDu0WrOG0kejDTcVsLhi/cRGPrjtNiXjKvjW26slkR3N1X3T"
    "0czs1RlpqrswMwGLC5MuiW9nYR7raFvH9crWsUKfjUjwqlt3URIu3X2+dMdWGpP3KJeAO8"
    "vrXRIanBXH45JQ9vfSc/hq8viqoPvoKhME1dc2zwSgtvnra5vP6EJd36F+WUsisLJ1VnYC"
    "GDtHHzaGPjZVSSgXV73apGqKKbwVOQBXUd4wdT7Qx1UWAb+w7X5hmdfMjk5h3PXoLu1rYB"
    "DreoXJa0vtEqbeGVqAd+QVNSq7oUZRDfmAAoS3ejRWj/MajPfp1hgqMxNkzyYabo2hZlaC"
    "b3OCZnMye+YisS8iV1g/sP8+0mCRJTAkixCFeIPmdM1aRcSP0xu60dz1WSN3NmePVoEiO0"
    "EnIyhdH3m34hVg3U6fyaY/3o/8m9nIWuCG7bg8gj8j+DOCPyN4tvWEfQV/xkOcdfBnBNNK"
    "Rk2nKl1lkhtiaiWZETrete/XGGuPFYQvKfUI9mt0vFBtQH9gQl1BnOp+dt+Zy5ub68Lrcv"
    "m5HNn585fLT7ffHQvIWSM3vlMqHEGS64C+widJAJ23nc7LboK7kSE/US0DVt/A1SVDpEVl"
    "XFy0axIkJlFrWJCMYd1Cg2Ss7it4EB5/uWTXLOpzmkL86eCNBr3RIKhmLUTbAm8xKYUW9o"
    "HCsBXAGcORLEtrg+Zvgr1A1by0b3tjAnEDxA0QN3CF78ndDoibQ5x1IG6AuAHixiJxIwAz"
    "V0bKYsAsKJQSCCt5dVgJE350g8XrNLqSLOzyfd7l89ky96+tSIILaHUX4uTcE4+uNAK3JA"
    "XAKqh4mW7SJeNlGTg0wcBhwwdcogt1fcAlEcBUw2iUE/F2fGj7hq+23Uje/7Z7gIMxrh1j"
    "nEofsLhae6YI6OJa0oG0POpzlRTw3e5RX1HgNTAWZ1Mr4Cb9jHRXkM9wYxu9lMzF9VWRvZ"
    "eJ2A9/vSUejtQ0kCKp8kjA/k+XTgx/xr5z8yKM/BUfhuzZpMmFYc5aTWnaTCtBNRf5Axdh"
    "rQIqYisWExTR5B/r+WYi4isecYDcCD3RSJ2Y+pX9bK8dCfZpm/bpCD8zVa0KbH1Efy6xU0"
    "h/T3cAFYqdxPRDJpCuM4EMImVRsPJ9jpMVmI9PNFA+PqnPWnRSyXOKeaSkwb6cC0DytwqD"
    "qyxWVk/dqkuVAZBHr3AYAP+QXpmUtLyCfP4GvMYpSBYEq2GfrYZP7otpyStZBMxZfTFnjR"
    "DUBjuBWINADG6jruRXVYMRtG59GSis9cYXndwl0hWVrndkBFMW65Zt78PTnfZKCt6KE7GW"
    "F0wQ1aAGp0HSVIseTOv5xVlYJJIvzcGC1jiM066kHzyQGfuOapZwt+62k4X30u/kyVOAPL"
    "RJHkJN0q6UNNB7W4dU8NZmkMoisEwVmBY2X31cy2KA7fYrRcHUt6P+KxsXB4ayrg5cXmJ9"
    "Kkz8Z4IdEnxhulv8S6tKXqFBs5onmk4XUtutet7fRKa8+HVEC4J9poXNcTTJgtFDIsLU47"
    "7Dj2gVEgfhJyyy7PGse4in9c5rD4fs66etWb8LosjxZ2tQMDD3S0dMZsjEDieJtGOJ2y/A"
    "xciutzqRXW/rI7velk1w0quva8KXRMCGv4MNH+KS61f9MO1OCqNExvhU9AP7msPnxZIG0S"
    "WOZnOV3iA/btQaXNFw+pC11OKGxPnL70Q+cv0PyI1ClOwkZVeviTjb+R+O63zk/51hHz0Q"
    "xGZhteDnuu+g2Ayn5o26G0qHU4odQYBMsqoo+HRl5A6Vth9h+PdbHW+ot/XOUG+VdXum4g"
    "8DhAtCI4S5I68zKoqxGWm8BaHRefed68B8Xo/yeQVkx30iqoiheoRziREu5PYvFTXFThpW"
    "cCoAq3fr6oUb295ubOAT3L1PsNptoFY/TpuDGyv4A3cEpE/WBjgmrQHGMowJaWUApSQBcF"
    "bg9Gdz7D+ZASrLAKSVFBjP7nJpBKgkAXCW4VwHVKWm1gf3pO0BympyFhy8zlRQlARTQV9M"
    "BTohKoQh+po5l+UgQKU/tiAIQjrEOfapGWeQth8dFfZWizB/20CYv60S5hCPBLngeotpg0"
    "MmRCOh1qKRIO/T3vI+LQPKcFjsGOgVe578FPc1ItA7DfUqglbrzyOhutWjZym11fLpCUQp"
    "7dS5NuKuNDO68hzElBjuRZP64Exyx9s4D81H8e9HzMScP3AOP+7B5Y46DuF9sudhjXuPlV"
    "F1PH2EBxREjll39kliEvVNRKCV1FVEilEyuJ7kEqO7oLRvq69L01Vvqq9N0wWW+g8GlvoZ"
    "8TyjvHSZAMC+A+zZgai/O8sisEVvvzhmXtc7XnBK3t4DA1n3miOvrj4F8V3R1VL84orWnj"
    "xpVNdneZutavoFYlr9wg2T2DfMvsnigQTCsR0jD4cRrx47QTwA3E/bMJSipE1AHEK4Jzxl"
    "y2mCmK6N0YsbuorErt0OtV0h31vpWuI7oY2SrilAtsvHtvn77gsZHP6Hf/BC5i47aeAiBf"
    "Vl1QcJ1JcFM31/zfQQxzm2WVfYdaG+7KGa74UOa8KQ5RKjyz9wfKbj7l+eLsnd/6ySApxd"
    "QhXX2Xp0M4ERRmK1T0Cmmrtyh6r1HguhuGzxsmUAX0lsRwiHs7GryvNCgr+OLhoxaWKGa0"
    "EGvJ6qoGZvrmmJ4aogwAtOZTYwlZgzfVSLQrBUFbBy0tkQVEkEIN1qxUoP+RYMWVdSVwPb"
    "DnStWCWVaHtF3OQVbwHdX/KehrWAdbEt7oYaHqaxHtUCtNdZR+NEtqBwguuuTdfdymHWxk"
    "6Q9jPO1Sof4BqLVdL5W1myo3bir16QjOuKdOmMkWzECmeMfIuud8bIzwM9n+nU4SFM61cs"
    "GcZsxrNUxulpr3Z+NhPvsdNE8r1t+DJEZLH08hLtFkcu3GDbHfa+wpQV+r8v3/Okp+BkAU"
    "4W4GQB5vae2GHByeIQZx2cLMDJIg8jzZQT5TSrp7goddDG6jUNHEW8yzemN9a6UThjyRfc"
    "9CZ8+vu3wktQiXLJXoTrm68/ps3LoS/loDk/Ytc8Q7N2QQhMBArFDtwFoGjzcEAFe3b7mJ"
    "aIGk1Yy/QOLFZwFNiLVTtdiK0ZB79JHQ4LaV3TQOnd1bC8gOuACb7gOtAj1wGwcHdi4YZc"
    "anqwmuZSS66sbWy0eU/jhLZ4uze2bsuY89D+HfOp5TkExoF2yfNihpXJXUwQuhWdjAih7v"
    "0jMl201k9C1la3+UtMZV1Zp+i0yAaROD/QgP07Iv+MUIg3YZLmLf4xcTo4gnm16ET1+V2I"
    "6NpHgvEUueFEFjg2+IynfFPVmu50rB67ZERuxOao61HobIZT87adEXnB8NDecG5LyTLATQ"
    "PcNMBNAwz2PbHkgpvGIc46uGmAm0Y6z89E4exen6ohaT66LBjtF9iWVWJddGUZi04cVFxa"
    "rODcfnHR7CKgC3ImYBHhPKDAQsYRDYTP6/ONlPGN71cG+GYCkM1FK5vLE7sbGqXLkURG4O"
    "nVNcDgRmfRjS5ZmlNj0CuCAL4x+KH75BMFjdRQyzyTGAHcxY3kTGcjOavfSM4qG0meoVkX"
    "3lxidPC2v0/HYE0dvDGpFV+SssfZnQ2lzqyrThZ3SanHFOEafrkmW9wDE+oK0PTuZ3cjvr"
    "y5uS5sxJefyzvtz18uP7E7iVjKrJEbm4BrHMd07MHxZWBHa+fYMk10au288mjIvtT3eHOk"
    "Ss+fP500puiP2/HNRjTUyNPPmiLqo/XcnfHE+MIJBgUkjMIJt0Iybec5RNhjE7x6movob1"
    "H0irf4KMySdBVlcuzxnHIbJQ8Lx56nytbf/YA9tnXyCbITA/7Mfq69QHMwO/bxiAWzI5gd"
    "932aDtQABWbHQ5x1MDuC2THb0zNVTTnLNdu5LHTQseFC/6wg12C2Tdpb5KHiyRqkyauGvW"
    "4sYDAa1rprGnUfMbY928g7Dlm0HZLUM3R3jkjacx3JL4QdZOL3VZiq9NGkiaZaSI20shcm"
    "AnH99ZAELgk5h+RGIaeTPorSjZwLckMUG4xYy8eJeB7Omawo9Mj/enSfVkxHQGxhbXg2w2"
    "hO2H+DmpLvdoZV0FX3R/Fo/PGcvyFp/rw+cFjZF+p4nBiCZPlbGzRKlDN7A+bveHtjApsG"
    "bBqwacCr9OTCDWzaIc46sGnApqXznKo2yjlWz68kctBMGlNJgyhUviANfnOy0Og4n3calM"
    "+7WsbnXZXwUaZPakQ3suxAfrT0sO8PlK58IE8r/xVbvCwH+3uf9/eY/3jFFBcEYY77PMeP"
    "Af0XURzhf7m7+aqe3FyiPLPuLEL/RpyuGNWccigK01nxmi87yJfmiXdQyfw7x65pflpJBO"
    "wRqqqrIU94ZGjlKUkBsIr8tDJpq2s8k2UgQ60K1fiQNC0RXBaDBQsJlfdh7c1sWTuaexPj"
    "4l3W38Bw1rb7yhuiRipKcdq3gO/IM1HKSpFWscX4tG8B2Fupq3FiW1KNdNLSpocTLNyt+0"
    "HpHIekvzaT/uoEzLH/+A77X7RjzNxF2s+IIC/ae6KI/UK+5nZFKutorFAtqbvzeko0pp/o"
    "MBVTLZwiHD7vCNM31sV4jo9OA1WLOni9B2CupG/1A5zmFwSdiNXUK0/kwZ3RBQkRfmI//w"
    "Naz4k/4f8fEP4fOhEOeHGk6SMNFtxRL3POU8Wmttm12q0vPU55lrLeePTZSVBrJyLVdYaT"
    "aheCa8EdENwBwR3w9VAP0zEM3AEPcdbBHRBcCfqQ03ffb2/HWX0hGypkQz36MNwsewMIHL"
    "eYjbplR0xxPTYAN21vEdyQBC9uzOoODl7CLnJGB1smYBHgJDmchch8ncD8+rj8Ss4DQp6T"
    "7655rZYk7F2rh5J10wxK6zAOhZ3A/mxOFc4X9e98LmHzyFoSPwm5H9yuunD9VaSyF9auVk"
    "nC4oodypvv4VBlV6xFM2tvEct3A8FSFFk0efszgdFdBdpPxCMiALFRniNJxKbOGmHfGer2"
    "ys2XU0NCRpaBhbx1IcdeL1WA6yNncgmInHl95Ax94LdJxf5cD7wkAsi/HvmAzIhrhrwkAs"
    "i/Hnn2LTEvcT3Fj0n6fU01rypoT987HYi6B6UqOixVATGPEOk0AEwbIp3aCsT5iQ74pGs7"
    "DgdCGfRgbSmUIfGBbcfxfERwg29+L7zPA7GDK7zO+YNJs7d52kQz5yxr/iF18XY9gtY4RM"
    "9kGU2SD9fEjxD74RS57DNhykMBXcfe47zxgr4QJ/UUTz5jPXnEYWJ1KWc7HvVX/1f/N9Hk"
    "N3GhCpEAKBSllXhiWjdAsQIgemA9hx/Rb7F8KsE/jNtjJCYuznn7gr0VQQ/kkVdm4sLiIq"
    "FZkun+yKcr8bbwH5u4PecfPlE/9oUGV2abrswp/Lq8YNp+hK5E7XtqpQtdf9lKEqCOK644"
    "6S6hj6gkAYgqEBUnhQmLlwnsxOH1DVbbJF583prgnksA8DsA/wq/cwgz6JX/uVZwie/wff"
    "8VsSWyIIQY9DnEYEmCkM2OkTZQkAEOeSvfGePVCjc36gQuhXVVQ3nWc3NdEipfaXQXT2aF"
    "UkkfTZpIFZ9G0zBttZVX+bamgtQIY7bCo/QZYc99TuiCgCDWHychEO8TxbDxqtAzHHxkzx"
    "6os+GR9jh8Jqz9Ay8FzVov4ij9KqNiYTxlmH96DfbYlpWUdnGf5hl/IdEeQGcAnTESOiNf"
    "7Lp+pZkAXL0VV+90y9AHVJIARFW++nC5O4DLHSj+oPiD4r9N8c8zDSpU/0IawnrlHxeabd"
    "X+/5ZaI2dz7D8JcyRKInViU2GsibP18wdRR/NhwzNtLRJL5qaq3rfR4XbL5N7ScrWS+okb"
    "UdM8a2A/hVRQyp1yKMGWkArqEBU6SAU1tllXEPiQCupA7TRrGjgKT8pvTJNRz24mMILAw6"
    "aJ/PT3b4U5rJi3s3m8vvn6Y9q8bPMuh2Vh5b2tngLNJUZIgp680WFBWataGlQ8A5ZpXMeT"
    "jlIi3an0lfuiEHC0qoQKwN51zt4t8uCMHem78YV5TEoMXvGVLVB4Vxd3VxfffzpSrF9gRg"
    "fMjOaVRVTUaKHuSAM3WmynQY4K/hGFdEGE2wHnNaO43oDLfRIcEsRBHXP+AD8TnzsvEEQf"
    "BcuZ8J4qkrS9jpXODtJukiz+3hQ26IRB5X/nqxcIVSBUgVCFu8uQ7i5AqI5t1oFQBUI1u4"
    "HgQDHBDRkJk/YW6dQFWTwMNYN2xMAwgTcTGAFd3Smyw+CmLWF7fKLDTLNWtfiKZ6Xw2ICy"
    "S6BRdn1JZHQYt7x+E6im/PL8CogzudHh3Mla5nraKzQZSQy0mD5rMWBfGZN9ZYyogoHlMA"
    "wsQwW23sKS4bofA0sh8Zkyl1cxMdr2AtLLrKlWai/RfIIcMnM5NcwDPpcMyVDYPHBaBfoj"
    "4kUz4sahqAYdh32ilR+5HreNbEQI6cyjIXHU6bw6G+nQ3Nb533GZ8GRBx1hMU2sTWGDAAl"
    "NAGCwwwMWDBQZmHSwwwF10O83Vt3sAJUwzjdkC/afF/jWQfxXuD0IGLIYM5Iq2csuq0U1k"
    "oabNalQbFd98yujhgF1ajMpY5BJQtLSSjhRY4RGxwj17s1svuCLzFZqgFmRgqQLVvk+qPV"
    "6M7UF7l/U3UoALb28PTRk923CHHyvyPeHec3VpdKSnkyYzhlNst9WGcYF4+9iEIKr+fEAh"
    "9kg4ibPe/CH5Y7ZiDxc89IMEL+6MVE0Uu3TUYwuE6KjrQbJyS7sPBAYMMGCAAQOo7J5wnG"
    "DAOMRZBwMGGDCyPNlJRnddA0bafoQpYtrPkw11eDsnhaBkrCZf0U7J2CWhS0+Bt0k11JFR"
    "GIU3PsIBuyTvWC72m+hkRAh1ycv8mXpO/KUqpEz6aNLEyMylRhqpOyjiAmFSoZWfxhMUum"
    "xrYZ8Q/yPCaWmRBd6IpijkhVuxp0rXsVtnPaZl+E9phzCBFBzAnwB/AvxJP69YwJ8c4qwD"
    "fwL8SXb/dJNrpa6/XCZwyL5yEJrahX6Rat0GmOYSgGgPayH1Dd8WA1LLC7cFVH+iQy58vh"
    "3U/GU1ZvC6ZGAE7Ar6JZ2Oeu4lnXctPxjWFq3daI7cKETOKnJJ+CF1U0HYeXFDGkzQmgbP"
    "4ZwuUbha8mfsQ6UzzG699Zh6seMR4zptDAJsDrA5wObAvb4nFz5gcw5x1oHNATanH94w+9"
    "U+OvaFYT0ztW9ugq4kMoJo3iLAZzoAn9UDfFZ1NuI6uQG6aXuL0Cb3KzsIH5/oBKOfNGSi"
    "LCMcXxOrGNdHo+cSI1jANsLRK+SbjlMSQ3kz5XfKHf1uvmf9XLuj4pDK63czDedkZwclDt"
    "Qd72esSCVOQTvCJPkfjQWkLnnEmBRXEIkZW17PJIZZEx0qMXaqWs9pTPChuERSXCseR3EW"
    "Pu5y5VAld2gofuhkYUC9QcXoNQ+UR3DaGC3nnSH+sK+UIDCuwLju+8AeKPcGjOshzjowrs"
    "C49oNx3ff72zHn6tEn16jMUiYAhPZWcMW1xgDbtL1NvjW9FXePr1bhn4a6P9WyP0uGkhHA"
    "mcAIuNYiuKc64J7Wg3taAff/Udc3TvVZEDpk9+UHN4jmDt6YgCfLHDJ24SpcEvZFX6PZlW"
    "VBteuzaofXeDMVdU1M3pOi1CG/KUschjyd9XSOzezmFcHRHYgnb/TUjSZ9o3ImLlZhNJ3N"
    "sf9EpimECgMQZXoc9tXI13VRmoAH1kdXM5B9Ynf9Xt7cXBc2psvPZRPvz18uP91+dyymhD"
    "VyY+91RRhLunxDEr3ikFCIwznR53MiTMwZU3a0Tx/IozKhy6X71JBJWdnBaHKq/+nk5PT0"
    "/cmb07Pzd2/fv393/iZj0quPmij1y88/8tetMNPV98/DqiTLDaRB0t7iKfOvuZ1z5p3GKf"
    "Ou9ox5V+Vj6LMZHRO3t4gsf1PtYNt+sRCH+KFq62g6sTMZOKINjujQjULl0Vy/R+cSUECg"
    "CmjRq0Af1oocgKtYrZCGr31MC44pBsCW5WDBQo5DezkO1XtuC9gWCwAMa/nq4ls5bGoKNK"
    "j3iVYW8KgyR1bWb3lvNC6AIZkoaKCynpm4L18SHJAhmtW1XLzxUhRG5Kt5Rzfvi7yn8azN"
    "or2L3UN3d4cfP06h5y53BOmOdTFSdGY4VEVPmaBzhcPhkrXb0ZmGEdl1AXGI7lg3I4VpQX"
    "C4CnZeR3TlRyRIOhspVOxphGe7nm5XcS9jxSipd7UrSEk3I0UJAgd1kWLKerTzaroWnYx0"
    "Lc3m2A2IyrBugJB+Ac8hQoTZ9PsOvwrvqnFnHY31fYNAXQ2QArKkwa5b98i4lxJAM+x5Ow"
    "J0KzoZK0Li5+yIT7ik/mjvbxGlz1OHrhUe1YBSfn3DmykPWgOQGpVI7OysQsYYjxAdUam4"
    "Dabkjnc0YqoEalFtXUqr4IVsdj3YPvsvbpS1GSFMXK9xVT6BgJKE0iMhu+7aV2xHYve14A"
    "dCdHbvQV5GfBq5O19sv4pOxgrRk/tCdlQjv+HweaTvWcR+2s6H2mjRYVdZwpMf7AbQL27o"
    "jvXQD8iyBQZybAhxn5LuErtxvzNlYrfEIa0psVvaZGtitxufIFGsgT7yHGzoKaCr5SSv8o"
    "Adh2fOEona+N9zugrCaoK313cz/kRvvDmkD4P0YQWEIX0YJJKC9GEw65A+bFA64ACnufp2"
    "Q8GGzuoJPARMwzXBNhMYXbqJ9pOHJZcIE3glkdEB3Ek+D0gg1mECMbokvjoEuB5fWcYixG"
    "/OP5y+sYNzy/kCZh4NiSnKBSGLMB+/HxLMlXBLnaAqPJtxx3H84HpuxB0ZZjTY1eZzUejz"
    "VnQ5wLuEnr2VLVoyXVLPnSkL6RhZ73lfP/GuNmOFa18haoMEa4aXeOaqCzSZ2WBFP6NdVP"
    "Zi1AYJj70gtUHCs6fwq0FixX4pWfPaQLuB9UnuZow4MX1153fumsY34zHiE0Y4Wu2M0C9k"
    "7jJV+E50NlaobIc8DhMk6zGPg4QJgh7137oVd8ffWSdYavmGDhIiu3Ghg4SI81ask6mDN7"
    "supbin77HOJa6fxrltWrgIf90RJv0g2kGupwSkaUiCnUmBBKq7rKsxApan99r1wDPJhTZI"
    "qJaELlXVf7oIqB0kQHYjagcM0XTBLhvzVoD6wnsaL1pxyOfOSGlHjg4SJnuho4OEZy+xo4"
    "NEym7w6CAhCiM6U6TzN9MBWBdXeLR3OgHR1CMvZFddQCB1zTsaK1ZJ2aAFDnYNb7sSPX1h"
    "HY30/utmscQ7ImUUlDzIVWUvWnKQ8LzEVpF2bCujBYnHOu4KkWa85GAA6jJg8v+sXBL9JL"
    "xRFVGT0tNJU+jkP3i7aebUuj2A8oJ9j8UDCVA0xxHy6QN1Nkjc49EjDRBGcb6MCVrPKTuJ"
    "g9+FiH815IaI+iJWUqyUjygNoZggN0ILvEEPRPRDHISfGIjVoEu7Q/c4UDOerjZGuU/7gq"
    "DN9qMKIWizU3ghaHO84XsQtHmIs55iBEGbELQ5hMCsLt/gjkOzmIqsKoNZD28mMLq4t/YD"
    "N30amQUcJ+1HB+07rZDNdw0hm+/ikE2DSKwu79yJsVlx387N0PV37SBvo5WnaIaTqy67wD"
    "ordo/12R1XmII/oJD4EfsrdhmbIHbez+b8QsurMPH/svvwer5hl+RInbyoxb4VF+X7o0Vq"
    "Z07Is/iG2YfLM/u1U4Zx18MIAJISbZaGxI5cF87SoGx1hGzPsjqmXMPR0pBswdv8gbx8op"
    "3J4692W0Pdp297ZW7uM4dy/kh8wGPMxB9APQH1BNQTkBA9uZ0C9XSIsw7UE1BPeVCXUFuU"
    "U6ye3lyiaWYH+DY3TCufqgqptDGjlDaWWY9gFTtgdM98nGvwHue1rMd5mVFKLwQGa1IS2X"
    "FRDmerUaxJ6YpjAF5R6pDxm7H/GoIniRwycsACZ9YLPfNFk/1CkRxRJrs0r7JFoVfdZnu2"
    "JNu+z0rppAyhrQgCvAq6QGLB9LEtSQGwVWBjY4UZrAUZALUKqmzD0MRUFrHHFg4I04K9RB"
    "PUggws1CqoqS1BH1JJAgBVACpZ2HQRlUTgzVdgWrSNaRtfZCHANcG14g9SOrSqCP/AVqf7"
    "5P+VbATQn9lXSmveH1K8/ISX6V5nxtbCec0wYL+cRPE99eLu6uL7T0eqJdwCuuOLhiojW3"
    "xzt2M7k1Kl7QiuQda1np1juuCWbkQFdNl3QF9/vr4+qp5oLWCblaMb6bKVj/ECrLef7r7d"
    "fr76dqSiYVoBVi/VzUBXbJF60liwXpbIbUdgtTPCDRTZwjVeZydIMlPvul71ElwPFFTpfq"
    "QBKS6mjt8RWbNE9AMFuMqXauAcEwFtaAhzqlcbe6DoFhiTmmNsny7k8bWi1o88u3Vscyaf"
    "ZrcdPZdy0TwtWht3wV2/KS9nyw/+D0jEeXD38BDhgKS+4W40EbVs10ynnSOeG0k4jjM5tX"
    "t5R+MoXc0zzS7GojeO5snX6XgUWV+zNWKc0aqt0cD/F/x/wf8XPEF74iII/r+HOOvg/wv+"
    "v1ssCPWeW5nACEPPm47D1HXrfa3j1vuKI2uiPOpCm7a36BSX6KVW0G3ZTTj+6obumgWhQ3"
    "bYTOpvmMJXkDpk/MBJ/fVO1p5nuu5kmYPGjpcyNt3zCkKHjJ7aSf0b+WcNGTAiJ/UmlfXT"
    "378VtNX0zP3uy8Xff1/QWK9vvv6YNpfO6Kvrm8tyqXkPG/r9SRLgpAZOantwpgKvCU1zqZ"
    "nXBH+xW0DVoFBJz7YCXVylHbDGPFpvxYNCQ3vMTn3hh2thoKtYOJMnkybjJs7baJk14/bc"
    "3ohRWgRoIpJC87q47H7rzsKPwha5nlOPIDEQmmGfZ35eYIfEeZ/RY0AXickyqSSkNm92PN"
    "721NP3Wa2jLJ+OG5EFFy48MLKtXbpPh2Je+9PJyenp+5M3p2fn796+f//u/E12cFYfNZ2g"
    "l59/5IdoQfnbboRL50qXBUvbj5BfPNOJDT2rDw09q0SGBmRJVAx9Q3hNKmBPJXzTY32wWH"
    "AmdRTSXau5xAjuiF2v1Rfs8Y2eXbdNLuFFqVfB3E990NpdPEbQXyl24R88ihtxT6RKsD9y"
    "sVEB//3Nz5fXn9BPt5+uPt99vvlaNNSJh/wj9oGb3nUurpU4p0SaLjtXlDpkem7uOg5RXB"
    "UvKVMrsa+GLxcqQffApLragrNP7GJ2eXNzXdgdLj+XX/+fv1x+uv3u+PfFxaqKzM0VZxPl"
    "oSAFpNJ2UimQaAt7DEjfQNZ3ZS4sMHUg2b58mRP0lY7M+cw0eTFLrbSu+o+uqNPE7tqLP6"
    "Lf4ot4+Bv3Eub3aAZgNI9v3vGdO2nxm/Aq5h+HM7bGmLjn0XV8/3ZrUmR3MtKv/q/+hc/a"
    "UH+zoKtQuEQ/E7IMkU+R5/rPKKIIoyUbi/oT/iE/7DjV4OCN6Jt95JAXpmOzb0WXhL0TVH"
    "yr9Zwihi/heb1FuatffVHUintYJ19pziv/iopX3EuLfZ8P4uMkNokXziJxoaw0vi5hOhgM"
    "K/aWBGjOa2mtfVFXq+9VstKvbiORMl8kyQtqc9hlQJ8CvFiQPYxdDGizObJMttsdN9E4bQ"
    "7KK776cUFbq7+Vb14tJQWvfznuy4G8lefFKOrK47zIa8aDihp/2V/JBgmJxiHQAAINtt2m"
    "weV8AoEGMOsQaDBM/qzn01x9uzOFUt8bXs2JdmlacQL8GNmxr7TsDS+pzvrGq0zEIsRZ6c"
    "LBQew6xI/cyCjtuyxjEWT+lS1FdRyfaKB8fFILM39USssrXXyUJ0LNaVAUO2RLCts6g9dp"
    "UkVJOFF7faKuHhZu9Mp5LsnCTPd5pp1VkDlsavILsgj40yv86WdqZ+96h4hMApwhNJwhHr"
    "CvIBrrFaW0/ej8qE50/KhO6v2oTip+VGIhsq8dYVeh7//l7uZrwwKW5Mp7vjuL0L8RJ7NH"
    "tZo5IIWNvuJTVXafKu3gvIOyT9WaBo7Cx77ejS0TGMECt+3A5mH2ZQz2krS9Raj/Nbezm7"
    "zT2Eze1RcYV1+1FAu5fheRRHbaQF6H8389rvwZhxA9rFwvcv3wj3zY/97DUu9kXwkIN+kZ"
    "aXqyCJiSKqYkz+Vh98/EiLYpSrXidLxf+2fRtfutjmv323rX7rflfST20TFBOJcYwYHYNb"
    "xQ/6uTvYHduefGqMoyACpU/bIGrORZpAmqJAGu2nWIJo44r0C2KAkIKxAuuqzp41uRgw2h"
    "Cq7k7qePbFEIYK3CWvYz1gS2LAbQQhIbG5juq9LayJdq5lltAKokApBujYzjOpTCAGecbW"
    "kVvLDGSWcD2wx04+IkTV4j45KsnbaAMMf2l7y3MUNcVOl1klulp35rK/knucdhbRi6UJdV"
    "JQ2c8wtBC0B/LnQ2TowrNygoG7ivBHhQ7NIAW/Nil/uo0zpQcBvKtNZgy1XaNpBN+xkprp"
    "Lmr1NBEOqI6uFqXEc0YbcA2W3IFmlAnTUr7F4A7NYlK9sHd0jjOsMh2TGJ6xUeU7bcTjO4"
    "XhNcjJKXP580JXXx0hZbE7rcMbXmgTobkbtkQbAf8uwnD6sNwrw05AfE7kQOcdDDBs3pGo"
    "VUpEQh7EqKnIAul+zR2mXzvIpEIlZe87Oay6WrQXqc+mTGOrKRJUIgx//hM0GrKThs/UL+"
    "zrF3GWdVeq39UhK4JEwGtfVrQ7oKZsTyoIVavYS9PVYSnCxoxP6yja90S7Y1pq0F6+Ewmv"
    "JyXVb3AWvrxdpAoqM2BrlP4or/p5xnBxLhQCKcAXsvQyKcWqiHmRIFEuEc4qwronwhEc6B"
    "BnOL/1YmuD5SIm0P9TA0agxk2WV00c0ExlBZoIjuqQ66p/XonlbQzSgQXXQzAZu5b46soH"
    "usAe5xfdabaq3oAaTH4lYDS+jqrN3j+rV7XFm7azecqxj1eoRzidGFqB1rZSU4bkhLcFzN"
    "S5CSPErlpeaWkovsmK+pbwddA7yqyrQJb2UAnSRyyKmuCkycAXxluUPGMKP7DPCTZQ4Zu6"
    "UnflgFucaiNbkQFK0xKFoD9buVF+AuUq5UTIGabG5FDgIhIETaGrAFO6cmrAUZAFVVKkwy"
    "WWuCWpABUBWRkLLHg24opCwDoCpAlT06dEGVZQBUiNndQyRk/GJXATYPD8nKEQ9rzWoH3s"
    "g7oEbkTfxyA7DbgZV3QQ1gY6UJgN0KbEG71IkVy+5PLYA7clf7yl0TQhwhxHEA2JqHOMbX"
    "KdhuNeoHS/fOmnWrE33DDQM7Rt/cYY+Ed6yf8aBdsvap8gYbIRTR2fMVHtGb3mmMUr6gFI"
    "FKhdVWH60U8mbC7CXaaRWhjuYMCl5nOUJz1jObKAfRuHKy6A6FrkP4J7y6s4M3ExFBhGgg"
    "RRJlJZQrhadb7b3HUUrpj7PhVf/sxrUUbI5ZUcZsDl64F9ocmK0/dsDs4xdL+lnb496LoE"
    "ZV5xBLAbEUEEsBXvU9cbeGWIpDnHWIpYBYinSeU01X16U3bT/CWIr267DKqp/yJVJjXBI7"
    "bL9epcdaQ6zPeDzWyrEoesEoTdEoVYdzcFLrTl2W7oCasEoSAKgiXb/MFWhCWpABUMGPCl"
    "x+BoRpg8tPmjZsR3temp9sWOtV15onHSgFW97Vxd3VxfefwHPCqucEOKlpuk4YOqnFZzwA"
    "uz1nqawM6Xj/ga9PW74+9T4TXVq8v+HgiURHCnN38mTSZOuO8jZb7dx/4/ZnjAQSE/YPhy"
    "xxEC2IH3FLM0ZLEoTUR67IphkQPJsj12efL6gfzauG7d2767ElW3zJ7kchOFzFr52dAeM5"
    "SV4DO0Pmy8LqsPL73t6I94p+pXkE2zHYjsF2DFbEvpiXwHZ8iLMOtmOwHedXiURF0TXOZQ"
    "IjtB43HYepde59rW3ufdkyJ2nv2ujmIiPEt33r/BPFXhXfS/epVsNLJcbEz//p5OT09P3J"
    "m9Oz83dv379/d/4mU/Wqj5oW+eXnH7naV4C/qgdWbmyaynVFDsxOisLb8g1cE9iCDIAKtr"
    "w92PLyl7sFsvn7QmfDWru6hHNlN9xu3Yvfc7DsbYO2sB9uhxVMJAM3kWQxlKqYQCm+siEk"
    "kLeazpJmWhGBrDGij6UYvQl6DOhCfEgDhwTctMH/mGPfoS8kUIf/vb6rHltIcBCIv2zWBr"
    "I5pmzgtjiuWLz2h5XffYvDMn2MroLuq9pRv7XKXPdHLy5ECYKlByw9wPn3hwwGS88hzjpY"
    "esDSkx2RruJ4rLdEJM3HVxBIq+hHQ80PRcmPWEk1ADeXGF2MW/vwDqIokCAQ7CDcflUg6U"
    "KnPAHqdn9Z6pDLX6TXRwPwJJFDRm4ZuKrUtE0G3ExkRIYuywbcpYdVqDfUB0wFRndcvdXZ"
    "TN/Wb6ZvK5spRLtnmoCeKtCkC1TQhYDs1quF5HyyJqKyCEAK4djgwjEgTBtcOCC4NV1BLQ"
    "e3ClgAV406AfnBogErpA/YIX0AVAYYryvMNXkh3lGdM0z8dLLdHcbLGm51iPkzXSP2nTbc"
    "jQWjeH+Mo3xF72kYMFpjBjT3ZJnjF4JwhNjyDKOqV0wL/fXYNSY/P6x5i3Q9kMDdnhfK7g"
    "OBfwb4Z4B/Bljqe2LCBf+MQ5x18M8A/wzpNhsqZriJ1w5V03q41BbQ2kBrDw5UoLWB1u4L"
    "qQW0dh9obeBgh8/BqssT8s8nW3hXzZqEGUEaulHE0AxjptTBmziJYkKP8mSLPkWPq4BzoL"
    "zCIH/IpjnkHTXwrjt3q6Bf748eabDIeDwxON7w/7gRWcQhUxI9CwydTYYumQld/8Wk+UHX"
    "NRGrtoJZvadX2n6EmX3OdFy9zuo9vc6qXt/JBmSiGEsi9hTjN71+4XNA+d5rdtGQJOCeAX"
    "e3fdzdUoVhV1V4FbywxklnA4NYVx+WXlfIedL5JSNDdT93jIuIKRNLZVr49NGk6aaBpUZ6"
    "BdCDTZ6nPaQL8kCdDVrPKVrjEDkMNP8D+5P4E/QgPl9MEPYd9i8coRn7hvwm4SpcPdrufL"
    "vfxz3748WNMP95wpkAbho2bxqvsGOB2bJX9iwdY/Vsjn1fRQ82RMXmIhaDYZZsIHLU1QQX"
    "bknnGpek89o70nn5ikRX0YwujIKNJJER3kKPz3QiY8svhRQZe1YJ7caeN+Un9mtcbUqyYH"
    "7vs/kdwvaSl+idVtjeu4awvXfVsL2iwmWgU5Xl4NIMOYP3wkTkK7GFW/PnQmcDW726V+fK"
    "uwsJbrtPcJuH9eyHl2AHpv9EvuDg+UhBTUhPJ03sxEy0my7ShlsZijum1EZzBi23RUYoln"
    "e4zVIkVRVWS+rHlswJ4v2ypzR+GgXEd8IP7KFP1sijKyY6Sf4SySYQjxmoEheWxuxxHEsr"
    "GTOBfIFADAjEAG6rJ5dFCMQ4xFmHQAxggjJa1SiRWys53Pr2Fpv5Qa1p4Cj8dOq5s0xghB"
    "z0uQ57dl5Pnp0r8l/adzPp2fbSdYSAZWeInqE7dF8I7tfzS3JLUZAO8uNJE+sgHGik646e"
    "Y0QiEDtK8y4+sks+u8AvVw/sijvnjEDE7vWsWUIRhAg/MZTVnhA79dboc53+MHCzhvv30P"
    "fycnrolZH6kUtYNN45AX6M7Fjw2k8Qzb6w67tq48df7m6+1sQIFKTKKrI7i9C/Bc05wEXc"
    "ADDHo3DVSYH97svF38uYX13fXJbvMLyDy/Iin+OTd2dGizyTGJ2F+uytTrDB2/pgg7fl9Z"
    "2drq+425dl4XLf58s9uHl06eYBMSbg2tFTUCHIxH6QCbhz6IHaX3cOyVFJwawU3ZjqiZWi"
    "75RmvAn3qciiPzgVgjBaBvQpwIsF+chpEO5Cwd0tyD9Zb94GUSaWODhPUEjjLri3BV8xIc"
    "IBEejXhKB0O56Smsm6F/yMG7pRhZ3Zm2+HgMFGiVc3nNIlESvDWbVWhbXRbSV3grf2K7Op"
    "Tt5yawNjhy0sGtgellep9kg2rJ2JlQlqa7/U0m9jfbus8/aqFM9WDK4FUa0M9hCHBELjgB"
    "0G76yWKJ2+6fsD9dMB76xDnHXwzgICN5vn8NnI2Je2Hx2B237lwiwSWhfbTGB04J7qgHta"
    "D+5pBdyhBGsfrbHLs2jZwbn9iG2JTijifEmpR7Bfc0HJpUpQPzCxrrBOry52t/zLm5vrwm"
    "5/+blUMfbrz18uPzHcBeyskRuTkVUFO7s0Kk/cGq8ASeag3WYT4sAEulVLNaOHDZxEhRiA"
    "V5Q6aACT5E8muRVlEcitWCEaIE3IgVw/CIPQMd15JJkd953hzKxi24GUUEddp4SK6DPxp3"
    "Mczk1QLkq9CujywtwvTd+xu2BqHdE/PiUJcMipnp9FI6WuSlIQAlgVaknRxKe7VotSAGwV"
    "2KJ1WxPXohDAqnB2LDlJ6Po7lsTAkRSSlVvB9IXMXaYumKFaFIJtQAEr94QzBFUSAUi3ej"
    "wXHA9bcXv+Se5xYNuCtptu6ZyBWl42a3mpFNsWkL2SuhrWHqGLbUmfr/EvV5xrLaD7S97T"
    "OMEtnuY62Ao37xaQTfsZKa7Sga6BasIFtLLTjjrUpEiaaCCb3FoB2W3IFq/3vYriyZSzhi"
    "wplTaTpoieXBXaLV+KFGCzTgNwRL4T10erkLwyb8pre9UI0oEkKuAm34NNqe0rNyT42HOC"
    "j55loBjQdAzOhQBSUHSZggISJoBhpvfYAjVrk5qF3BSjzE0h5VtR3GeL2Viak37qXV4vRD"
    "5OXoDUjUL06LJJQ89kk9wx3QjxUCPEl0ucJoK3Su4dYfXSunNvPa4LErkRA7frUZ7ZT4X6"
    "Iz083SbDv7pDhPvgr4wDjXWGCPdDnHUFcQAR7gfKDzEt0IQeSpq3ww71yW1fhxw6q+eGzi"
    "rUUKyWGkCbCYywTsnxiVaW8JOGNOEnFYRZ55yJNsFYEhkdwdkJxuLaY7I/JO0tohuKu7ct"
    "jLUgbkC4DPADDo12ibT96JZv+6WMMkuVCYksy0DosZI+rifgcuyZhrJkX4Uoor4vE9Ef/n"
    "pLPFxjz014tdukmwEegHWUp9rUsSNO4+Xe/9M9qZvDVsvsFpDVcFTS5Xi5f1BWfOkDWs/p"
    "YsL+n/gTztWu5+5sjpKo5I8i2S9r4RGUu0KkTkaeSwRx+1v+6DcVDdztgL/6v3JbxiRmm7"
    "HvIKHUJsxyWqxa6iyi9AP/bJP4R6G1G82RG01427hAdcLITeLumDi7giQ+VQ4lwE7H1/Mk"
    "UXob49yLOyYJ4hBtyMkKjDUw1sBd9oXUAsb6EGcdGGtgrIGxBsYaGOsxUX6dYOyqUzVuTc"
    "gK6VgN07EOiF4dynUFAmP2HRgjMR8Gm3RJbHQbdftJ7aB2J5SZ7I3XeV2ZyTwdSD9NXv28"
    "ZDZbvPLqjDviVCwHOZKV2am162I2I2F4RVdiuIqlS348abJyYdGQffm05VZD15/pGtHHiH"
    "CbThzigV5csibOBAXkhWCPOMK8Q/65pAGbRER5SwdvYhsU9jA3J/HI+TBCMxwEGwYu4iQ6"
    "wmu8qRq6bAyojt/PAn1YZ/w/PkMJAvj3alNJZqJKCNao01hFGB1Wzn6xag0U4LT9CImg9i"
    "sf8Z3IpBpC1h78kcoX5ngzNwFTkgA4y3Cmx+E0oEYrtCIH0FbYsr1kCujd1tpxOLvtMOu+"
    "4bt7nHUWvr6fMOvvA/yovJ3EDyZN9xIna7L1QvI3HvYc0gV5oM4G8cmP7wNzHCKfskf4hX"
    "2yIdFHHhxNV5HnvvDkXez24FEct+V/sHUURNXrR/vdb7lspPoX23+zQtpw39jTfQOU5w6V"
    "52SFGyh8mQAoJdWU8oPwNhwKnGKjN7HcZQJgtNvBaAfufvUrfLzufnChamsLgwvViC9Un3"
    "iAxw8Vxb/6dNJ0tRJhIsmvnWimr+KNUcRvQtykImouIPZ6s4uPG4XEe0QR5SE+TPn9wP7r"
    "ub6ITBIC/MPfheyzF2524eZZZUqrdkfgwUsX7NK1oPxyFnfuhuyDyA2S+5tIi4W9Fb+rBT"
    "wSaSlucCFyRdM4KumJ3eV8MTS76rG7Wv39LVX8xaTAnQ3ubCO9s4n/moCbtAdwNcDtf4YG"
    "a+BquRM3eBNXnYnZ71aVEK6/0WUCcKPb4UY3J97SBPW0/U6g99Obyhrmszl1ZyrntXrYJR"
    "FA/vXIB+QfK65iVqFvDFqQxSzGLWSfDDdwIXBfsCorfiPckhSgbYC260/TbcAkIieXgpgc"
    "I7AfXS9SVdDaBncuB8vbAHHsuVjp812vgUsio4sUOdGqsnHSUGXjpFplgwaOakXXkh5Zez"
    "BRVR3mBJv1CltJURJC5PtjGhEfDdGu2+ewzIpRZD/0/Z9dTmtvjhTcffpo0kTcz6VGWgUT"
    "kzxc9BFR9lc0ZziLNGFplrC0YASvcsgp8fTvBzJjX09dLnHHPjkx/9sDeaQB+U08/w0/Ml"
    "XlNzSnXpwSLB4gIe159UVv8xH9FhAcUv83zsyH2OXdkoCIr8A+weEzF6AB+i52CZ6gBQme"
    "yO81E4rdV3yueOasBxzN5tlfPL2YEY1/6T4dCpP/p5OT09P3J29Oz87fvX3//t35m+wtrT"
    "5qel0vP//I39jCXgt8P/hoDdwoX7hjzNQpARquGJnECBds+0mYX5ExCjyGeqUW66SFEw4C"
    "ZhuTLAKlGqs7U6bv6EMqiwCkqhs6Vrpc1W/2uQTQSTp0UnyVMDF05RJg53q9nUvc2kxgzw"
    "QA9R1SGkGJ4vG5yfYM3t29ZPdd3vUv9OF25R8paLbkyaSJZft/9GEaJI20WLZoFfhxHn5+"
    "TXAQ6yDOPMJuwpydEgzYMyHLEIXcqRR77L8BJ2nRY0AXyKHcbVV4vbJvG3cXrd1ZDQHX7X"
    "BK31Y2hDCdeTTazbUVODFbnFgyZbpqZ9J8hARD+4yYeA2MlnYqMSZCzMr6lu/7Si+f+hWd"
    "CYxwTR9rpdptyLRbTRcduCq/h9oVnbUHA6NipQavi2AsSo6QjxwI/6hllicMwtdMsiwHjh"
    "d9nuFYazY6czKJ0ZF37Vd0DMgjCUhyg9anRyWh0YHcfsyLT1VaUz1Ll7YHks6MpOuJh9E1"
    "fXL9u7hg3JGC/yg8nzSxIB5vOQ2lplpcCF0SHwnZj8JzR/AMPJU6Zyx4cC0v+OeGItpWTW"
    "8Y96Dj3pNzVVACz2ooLpss4wT8ssz4Kv20nn2fvzCv0kQLgiO8bYzY+2EVvi5FTjjm+R7I"
    "/MLtEmaY9cGa8sq+JgejJDK6q0/7FfAc8uKaXS5zidHB24nvDWTtOhqhO0Lf8N3dH2HPWb"
    "vEpfubOu4nezbZfhmPTEJ/WGOetopJItefoCdKHUQD9ICdiQiU4bdqz13wC/XDBuGZKAAj"
    "AnL4n/FBU+N/0FbPOhd38cvFr46SMJz8DISInN56H2TTpnv0ZgIjtNa274EwFN3RHqvSuv"
    "YIUSSHwKPww0txTjRl10hFILHGlsQaPTGJ3PHyDL+4ZK1Sv/KHjfqXKPEwfUnbaSRM5ZYy"
    "hMO8boTnPpMQudEHFC+lcIJEZgumM4lcLeFHtHB91hd32dxwkd+JJrx0BFuNvwtZu4D1yb"
    "+EKn9q9wNqh1GDiQWynY5F04Jsp13qWKDGltevFk3HmzWs4SpRFzI8jVMS5kKg6hjkEEu+"
    "9vSRGrmOlcRGSEC37do0Y9eS1/nZFiXhxjakGxtEQI7Q5NAzeAdvcbgjURT/wOqNN3k0ab"
    "zvSo20rA2JQFyRI6ne8QEtqB/Nw/TDmYfDkLA7JlM5HBG7yP79EHDDAHtV6SpQmxva63r7"
    "BRYurpZ9A000pKT5+DwCW79Xiao2VWjrvb4zAXD7hsp1oI9uq1zXF2Z7TkikPOPFg+YTPm"
    "uidb7z1AIi5UBAZjRwkBCf8BQEvMO4ChcWlbfQAj+T8EPMKovsoDz5J0/uyQt0cUbaR7+J"
    "CmS/qc/77obSIbB5vwKWYDZ3X+J3Evhsq2oB5DtuAV6gScZ7LGkFCIAyMrJZr1NGCgYV6d"
    "QynPaSKMQO9Geaq293qqXoXp3T9qM0mbVt8hUao8ntOROA2/Prb8+Qz7drVl/A1Qqpn/Qz"
    "LHR1SX15VRU4/Vu2bd9+vvq2L1L/CrNNz2FbPCHFW6jq+aTp8j9LWk4f06ZbSYBvnHon7E"
    "YQpS78aMXmMUDruTubswt5bAv5Xciu6eFzXPljwS7ubEbi8tpc6RIBACgdvXr972qQ7Rf/"
    "/z3KJ6F495/w/X0ZxHkQsklKoE9WWvqCHE3Sw4D9wbd9hq7Y5Go6n8gmpDZGumdnzhMJgb"
    "IAygIoC7i89udWA5TFIc46UBZAWWRukbFiUpniBo/ITGKEtEX7aYAW2CFTlQ7CXyI1wpJI"
    "08szQLAbwOVvA+QxOACnwr7hO3ivwq804ulRFNRD8mTSRDr4eZutbMMdXZDYoJ/e+XnGv4"
    "hXCHV94fG3DKizmkUTRNlamaCVH7ket/6zZlxXqnIL7XTZYyaB/5S2xrkvLkL+88ujAMEA"
    "BAMQDHDV7MkdBAiGQ5x1IBiAYMgqmCSaieEcS2LwXvdlwnV2838Z5ZT+V4vZpPc9pwUi6V"
    "QrYvy0IWD8tBovTowSSpBxlqvtBNkljozWbdp+dOh2kpBUuqianAGSGJzxfT7jIWIwKf+m"
    "V/+tqQAcJPMFEhxIcHMS/BsOn48UFLj4fNJEgEdpC738vYKrjihy6Ae0ntOQxFx0Skyv58"
    "SfCA84Ue93GdAXEsbRcTFn7VC/roBwa133mA53VsK02fUwWZVRS+PRNXvdk9fC9tghXQUz"
    "qwNKrriWhpzhIHBJO96YjcuTvUJt/Z77o8QJNnEjvWe/IiTZH3EcbfbnguBwFcMKRhww4o"
    "ARB2i/vtwBwYhziLMORhwgeDIjjht5Rvl2M4ERUvudUKSJHq18iWr8cFfgJPpBum3pLs1M"
    "wCJ3z0t62uHvzzWW5nl9NfAK+xhQ+jhdYz9S5SlusI+U5EZnJznWSpx73JA597iaOlegVo"
    "X5G7tcNsA8EnybzstPf/9WOCorke3ZcXl98/XHtHk53L0I9qPrEUWO8/p8ApkA5BN4fT6B"
    "lGAxOehykR1PuuFgrzjoUgqsglwtTSFJ2KMp3nS1/bZMU+SsqbbikElY3G3n2He62nFLJ9"
    "qZzoFWvoVI59lZpUgHVWlm9adZ2h4OM+PDLGWWTTaHEJK01G8PT+4L8acPGzNQS1IAbBVY"
    "yc6hj2tRCGBVwZqZmkxglYUA1iqssl1XE1RZBCCtQprbPfUxLcgAqAptdg9p2vrGG3bsIy"
    "be6yq+UHyl6CEmb38FBzH2BdDXn6+vj1TnVgu4fsl7GieyxdNaA1uu4rcA7FXSzThRle5B"
    "GpDGB1ELoF7MZnTlR/jB9dxoc5t1O06QC+e31q4g9P02Fi9HmQRSh+NEuHhD0oA4varCib"
    "YN2tKlXgNb2yld+6aJ6SLb25yuPy89iouul8UnkyaP8lXeRsunnBuWPiA3ChEvjUYX7Nss"
    "HkjAXbr5h/wbIOojxw2fJyIlivjEjdAah+ghoKuneZRkZGUiz2QZ8TosaEno0qvxNe92yF"
    "/9X/3Yox1HvDIcFclcstIxwoUd82yxz8RHdBWxDsgyHjmg6wkKaSzKB567fJVs0Az76Zf4"
    "KFryn4CeKAmRx94M3YyypRQqksuh8ML1yGNknkel3magvF4NP9Lp9EQnBPOkPgLz5Pfbqq"
    "dDge9OXQ0EQAb4pu1HiO+5Drzn9eieV+t6u/9SgFvPxCTNgYVR1e2GBJXdJqgMF9jzqvg2"
    "16BPZaAEvUEJeoiMqF/kw/SR14mMSFVKwymXxMA3vs++8Qz28FUvdUEQ5rjPc7yfJAw9m9"
    "Cx5WDoGby7p2DIych9smY/eVidjVh+PNnOn02XWUtNFo19SV6imPJqxTHT5PppjSIfxb0i"
    "vnqc8CNPsMALFKMF3qCQJFxV/kdMkdWRZx2NpKCv7iU20acr8X4EbPOStqKYrCpwXKWWEF"
    "BuNaA8RV+bu0raj/C62n4ZyNLi1/AdygSAX1FcSh9T0HRXayYAy1VjuSZnmZnVoCA0Qpjb"
    "MR806JL5mbmjLpmb+wYGuK42WVhqfUrodcP9yMK5u1SpkvnDRkWSFppt1SL/NqdozhQ3Xq"
    "YymKDHgC5E0i2ek4v/t6oNakn0OBtX6PLV38Yo90cvhOm/Xp7faLYKI7qIfQFBAYWMRtXt"
    "DzIaAW/fX94eMhqNbdYVVC9kNDpQRj/WfJQzXOekob4oHFQOApGI1gS1TOCQUTONIob44S"
    "ZlTLpW6ENakgImUIGsdIEzuTjIQoDrdjtnglgL5NQveU8Dg1iXnSquLjU9pdocWgD3Supq"
    "pOiWNsXt8EK00HZQt8UJ7YdNTbcKBZcq7SL1TKq0aW3nUS84G/pBWMdFkAaPDCF4Np+gZ6"
    "aO++hhIwI4fvn8Na3xu55THswR0NVyEkeTRHMRZIK45XyDZnPsPxFhcueUbpWItTNkj5nc"
    "JQ+C6XyUF7f7VP8eDqPpixu6kZVaBiRwSZi8snaHFq/ZXkZ+4EFfexk5PdBnbNgwMRV0Ou"
    "CcHXDTLM6w69H4PtL5IK4fLsmMb7ZTZ9X9O8+GWwX8SLcy2oIfrcS3Nl5IcEh97FkZjJ3j"
    "DMloM41pkc7PhBX7W/gY29jN2LHLdA8LRxDfqkTyhJYMl9nReZ8nLwGDJRgswWAJpqu+2D"
    "TAYHmIsw4GSzBYZuExnmGdi0zgVQ6kPZvJckYEDf/R43r/0eOTspsuJzYMsE2at4Jsj9J6"
    "aCWaaMgzUU0z8RRgx2jVZgLjW7XtO5cz2OhKYeyohzeXGB++7a9e1rPrE7Ylm0BcEBofyq"
    "c6KJ/Wo3xarXoj0xRKFabmgCvJHbKLiUM8pskFxhiW5Q4Zw5TBqsBXnz89lwBXHUXqHux6"
    "m6k5rBU5ALcKbolLNnjnq5KH/NaXrCkGOFYlDxnHgiHFAMWy3CFjWDS1mS3FouAho+i5M/"
    "IKDEtih4xg2QhrgKJCFJCM4XiFfqmWBnWoqg4Jz4sKsvW39LS9xVpz6ZAW+FGthLEN+WIr"
    "d3Qo5ac0InRRyq/okGVygJUFD3njld1E9DfckhRUTS1vs7EDTQXQ+qLJmQAUTX590WTZX1"
    "M3hkwSAX2hupCLfqH6uFbkIORJVY1Scm3W1XUlEViwUInSAqQF339NTAsyAGp9FGnm4W+g"
    "fSlEAWJrhSkNIh57BvB/0pX02tqUeb2pitrVBrBz6s6Ge+PaHvIo6ZoasMZbKOC6vTyafN"
    "ZoACtgAVy310qUVE0NWAvHEsCrHbQvH+MaMOc3qxYwHnvlxMo11Lh8ouRBvlxSNtKC8O9Q"
    "gf4ykf7hr7fEw5E65iYtapv3NJ7lXTy7PHe5I0h3XpyPdITo8FrKO6IzrmLTRe6UfaH1nK"
    "j2NxOEPsndjGR7KxpAaLjzMrqm8VE9RnzY2RetdkYoSftxJzobK1TsaYRnux5rV3EvI92W"
    "ZnS15MHTO0LEOxkpQkytikiw644kOhkpQgGZYc/bEaFb0clYt6KAhPw123Xbvk26GelCcv"
    "0XNxIQ7IjT56yjkSIV1zbYDaRCGYUxvnTCn2NXRYn3MSaAOCfQWZ45AZYqy1yKYkOOuayJ"
    "Vr23GV2wn88TtInqG7zkBkaCEkkKcdAl8XkLnu2NBg4RTebYd9IPuRR9UaWT66D/HueOE8"
    "DbyRL07GaWAoujYocNRgP7A0dkNvfdmYt9+2PL7KDVYRPvQpvzu2gtHVTTMOIl54G9XQ/U"
    "Zi6t+1ISXWlaiu9jace5L6eHlZPo3UtY8G8EmbIgU1YBYciUBTmTIFMWzDpkyhoU5TDAaa"
    "6+3ZlqUpnk+nAwWWZ8OVvazzxU1CJ1I5SKUjuGJ/Vt5zQMl0+vSborNBOwGFI382hI0q/S"
    "8Ro911ii57Ur9Ly8QDk586qtviAIG32fN/p4eb5Gd5cFYY77PMfLgC7c181ySRTmuc/zDM"
    "m32s4PRYPnKpr1Eftpe4jYf0XE/gNdBdNHovLsc59qV3BRbkSL+E8nJ6en70/enJ6dv3v7"
    "/v278zfZaq4+alrWl59/5Cu7MAPVpb7EQRSaw18QA/Rfi35ifDGCPpcB3F+L+4yGhqinEo"
    "D5azEPiS94Irwwu7sXxYBg2k4wJZAtGVCvgTqTGx/W7Sdg5m6X03Cl9JRqSCVekBofzmc6"
    "OJ/V43xWwZm7oaiKztcr5bkEqOXGajnkLLMGNaSF2oJ6J2mhim5tmrRJUWhEqmB7PiFFvy"
    "dNXEtSAKwiR6drmsVMkgBAFdcR8/xlkLpsC6YVl11NYCtysGDrk0O9Ki0ULFrdjFAJYlWM"
    "jfNo/JL3NDCI68JfJjXZSrTzlMykNFm7ZoIZfcatklakkx0KMsDoJYfanvylrHu1sWJHnr"
    "tIUjg1QE3uUq2sVvz4OF5Yi5fOArLsK6CvP19fH9VoYQDuNnArmmcNvoUoT8gFBdmOIK3I"
    "XhGCjBA6KEFGCO00Na6/c1Io7qB/7fpjUpy7z3cgAKvLeZCiuSXvwdRL22klP3AjsohTEw"
    "jpDyj2JZuwD7hb0wTRgD/D3or8ATsOcVBIAm5LnKC1G82ZfIgeCVFnPmiz8x6nPRAdtRRi"
    "LaaQx0ZDNDREQ1d2PYiGhrhYiIaGWYdo6EGp2wOc5urbHdLAqDBm2t6iF1SsXh519Q53GW"
    "Zq6gm8kwtw73bHIrI6/pLn9f6S5xV/yX+ssB+50UZBAXsU1yh4slAJ5UcuNTQdryms/Obn"
    "y+tP6KfbT1ef7z4nDmbZ5iMe8o/YB25qxbi4rtTBW6mySDYAnEm8Et3h7PVt4GsclQTxSL"
    "XzoRejkd3FK7DXXwolEfAv0fAvSTN17updMrLUqpOyb4m0rgpGuauLu6uL7z812eS6ZC0v"
    "SODO5kcKyjJ5MmniK3HeZhtXWY/odl4QmLReMGn1umw9lTYGdfbk3TsNfZa1qlVoxbOSx/"
    "5yaYJw0nyE6B6/0bktsFa16Ipn5YhYPyKqUOT6OBRJZKdIlL6hbSMUpaIg2DzM/vP/Abig"
    "CLI="
)
