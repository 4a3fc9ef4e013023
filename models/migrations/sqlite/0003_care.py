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
    "answers" JSON,
    "action" TEXT NOT NULL,
    "action_due" DATE,
    "proof" TEXT NOT NULL,
    "proof_files" JSON,
    "effect" TEXT NOT NULL,
    "checked_on" DATE,
    "closed_on" DATE,
    "action_owner_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "asked_id" INT REFERENCES "form_version" ("id") ON DELETE SET NULL,
    "cause_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
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
    "late_days" INT,
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
        ALTER TABLE "staff" ADD "in_training_until" DATE;
        ALTER TABLE "staff" ADD "away_until" DATE;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "customer" DROP COLUMN "lunar_birthday";
        ALTER TABLE "staff" DROP COLUMN "in_training_until";
        ALTER TABLE "staff" DROP COLUMN "away_until";
        DROP TABLE IF EXISTS "countermeasure";
        DROP TABLE IF EXISTS "target";
        DROP TABLE IF EXISTS "duty_line";
        DROP TABLE IF EXISTS "amendment";
        DROP TABLE IF EXISTS "care_rule";
        DROP TABLE IF EXISTS "letter_template";
        DROP TABLE IF EXISTS "loss";
        DROP TABLE IF EXISTS "duty_sheet";
        DROP TABLE IF EXISTS "duty_list";
        DROP TABLE IF EXISTS "letter";
        DROP TABLE IF EXISTS "contact";
        DROP TABLE IF EXISTS "coupon";
        DROP TABLE IF EXISTS "capacity";
        DROP TABLE IF EXISTS "vehicle_status";
        DROP TABLE IF EXISTS "recall";
        DROP TABLE IF EXISTS "slip";
        DROP TABLE IF EXISTS "appointment";
        DROP TABLE IF EXISTS "attendance";
        DROP TABLE IF EXISTS "sales_step";
        DROP TABLE IF EXISTS "share_policy";
        DROP TABLE IF EXISTS "bearer";
        DROP TABLE IF EXISTS "closing_day";
        DROP TABLE IF EXISTS "record_step";
        DROP TABLE IF EXISTS "stock_level";
        DROP TABLE IF EXISTS "calendar_feed";
        DROP TABLE IF EXISTS "stock_car";
        DROP TABLE IF EXISTS "lead";
        DROP TABLE IF EXISTS "meeting_series";
        DROP TABLE IF EXISTS "meeting";
        DROP TABLE IF EXISTS "record_look";
        DROP TABLE IF EXISTS "task";
        DROP TABLE IF EXISTS "notice";
        DROP TABLE IF EXISTS "accountability_record";
        DROP TABLE IF EXISTS "meeting_point";
        DROP TABLE IF EXISTS "recall_month";
        DROP TABLE IF EXISTS "elsewhere";"""


MODELS_STATE = (
    "eJztfW1z27i59l/B+Eu3M2onthPHTc6cGdub3aZ14n3i7LbzZM9oYRG2+JgiVJKyqp72vz"
    "8A+AaSIAVIJERS94d2YxE3IF0AgRvX/fa/JwvqEC/849VsRld+hB9cz402X8iMBs7JO/S/"
    "Jz5eEPaPxnYTdIKXy7wV/4A18YQgLkhMg1zkIYwCPItYo0fshYR95JBwFrjLyKU+F73zCS"
    "IvxI/QIw3Qeu7O5mhJ6NIjCPvhmgTv2Ic4QnM2OvGJM0H4Cbt+GCVtg5XHehVN1jhEHg2j"
    "5E83RA71yR/593DojH0R13+yN+TKd/+xItOIPpFoTgI28Lf/YR+7vkP+SUL+5/+ePLrEc8"
    "S/T3Awm7svxJni6IS3I/9cBiQMGUphKppMk7/yPA7+ZimwPxGNGcr8D88NI+Kc/GeCajtn"
    "zdMfNmVT0PVYYYQjYnvQZ4ay9R/KllTAVr/1cekqmFlHeIZXIZm69lGOaHCIcWfsLW9vpG"
    "8nNHCfXNYZF10+T8XAhb04/oni82na20c/+kE05Dvaw3RGvdXCzxsvN9Gc+llr1xff/IlB"
    "FGA+8DsUBSu+BfMvmWzd6a4c71Z5k3ibkmQc8ohXXpT/RPYF8s9OptPPd1+n9x++TqcnlU"
    "0+lZA24eSjGUOQocO+aih+/RP/Cn84O3399vXl+cXrS9ZEfM3sk7f/iYfOgYkFBTyfv578"
    "RzzHEZ7mc5mDyt5QPmkGyEoS2+FNwWzCN/0gBzg/GFM0T3sNbw7nLCD8lyevSBHR79mTyF"
    "0QNaxFyRKyTiL6x/QfXeHc5UpmP9C5871N8gY14Pr146cP91+vPv3Eh1uE4T88gd/V1w/8"
    "yZn4dFP69LuL3/PPKdOtYg0s6wT97ePXPyP+J/q/d58/CHiZgvIUiBHzdl//L9+ITvAqol"
    "OfrqfYkV729NMUtcKsr5bOjrNelIRZ78uspxhJ0558+3zWS+ehybSXRFuY92SZ9mXahzvN"
    "1bc7VZ2LE3wzx4F6ctP2pVll8HT1/p7E/+jqFV7gf0494j9Fc/bnZcPU/nL15ebPV1++uy"
    "zN1ufkwRl/UjwwIzfyiAm6mYA9eLvcHgvYnp690kCXtarFVzwrIizfCZTblBrnkljTFjVA"
    "3Btg5ntOCUJBjVTB+8ruMWrwMgGLe0BXr3/TVv7h718Lu3i6EL/7dPX33xd28tu7zz+mza"
    "WFe3N7d10Cm3NJJhtC2n4EUBd3g7NXOrsBa1W7G4hnRXTZpT00QTdtD+jqoCszXroIyzIW"
    "UV4Qx10tBqkz5PyeNsaZhEWE59h37OB7eqalNjRoDWWIEzLOAOJcYnRbxYXOTnFRv1FcVP"
    "aJR9cjim34L/d3n9XoZgJlPcydRejfiPOoo7okciSaNYuyEjEpXvx4B2XNIjO8aG8bqYDF"
    "Je0E+NHSVe5U67bRcNmorOuALL3NdOVHrmdy1yiJ7XnXGM4qV1w1YnOr0d4gicDusPvugG"
    "eR0hBSf8vLJUZw5Nm+5sXgTZ2VYkeu3ymKUse8USwDSh9NVmsmAIvVeLEK7KbGWltJDHbn"
    "3Xdn8vhIZmYcXCYBC954wc/mZPZszBkXpY55d86dY0zgk4WOGb3klKdr9hOnRm4/CsmdnF"
    "R6Bl/bbio45K+pGbKSCECq8PyR3P80IZVFANIqpKxnvh8+bMxgLYsBtFVoZadRTVhlEXuO"
    "fz3HlDurPj4rPSvF213F9weGovvk/5VsBMwf2VfCvtI2kcQe3MypOxvukZ9/mn/FAK8z/9"
    "7CLsiv9sQjkfj9Xz7cf/3y8ebrSfXoagFWJrD4JXdlHSe28qFdwJZ9AfT559vbk1q9qwWI"
    "7yP8+DhicKu6pgbG2ekEAG8DuHyQa6ArDqlWkE36GdiZpgutfJjXbLr8aHvAs+c1DpxpzR"
    "n3QHCgtFZcJ4I//PUL8XANTZ5gfS06GRHYJYcb+rwnQHG84S3raKwghRFZtgLSPetorCBF"
    "7DTfE6SvrIvxnBdii6JnVNqaCptW9dHibFH+BPv4SfwkPjYfqbgrKYKB8/2qPvz3IW+zNd"
    "73ni7IA3U2iI/jINdHGMXxwu8QTiNsPfJCGDRrN5onn4RzNsQEYd+JI22jOdmgEG9QRJEb"
    "VWN8uxtGEdf77SSPeF6yE4ImgX19iPUVv7GloMX4V/KD9H/4n/FPFX9CGCOEMVY2SQhjhI"
    "A2CGOEWYcwxkFpngOc5urbHas9+gdk1t7e8fhqIMfjgvpEwd9du0+1aGYio0HzT2dn5+dv"
    "z16dX1y+ef327ZvLVxms1UdN+F5//JFDXHgxqpgvqRhff/3mAqOBvLUF7IbTOTvQFEuYUo"
    "9gv+YykkuVIH1gYl1hmn1id3+/vru7LWzt1x/LflM/f7r+8OW7U7Gns0ZuVLN0hXt7Fet6"
    "17VMADzXzMNHGXbuTtpMURKUmT4rMznRYnAgyDLgwaDcqFI2Sx/Vggygut0vJCdG97RR1i"
    "WlHBjc2tZgeaEVbJY3V/c3V99/OFHsEK2YgvWM7EPFtbAtqnGtNwV3aYGRzJ4KK0zRKFpv"
    "iUmWjZc23GqO+ducIt6aONwsktpIUgsI8auWFS2JHic/ja0XrVpDONIRGEHACAJGEKDDe3"
    "O1ACPIMc46GEGAN8jm2Xx64W3u1TTr7OHADnWhDwE71BaqwA4BOzQQXHvODgl/71p2KPUG"
    "38oOhWlDreI8vDWij5L/7HpOkePGHrIT7lob+86u2cNQXW1nhz6Oi0EC7gi4I+CO4N4xpH"
    "sHcEdjm3XgjoA7yuLvaHV6G+pUUMWMDtGBq+ucsULBrSJb7x2XCYwAXNveccB/Dv1E6i//"
    "2bOjB+jPvqIK9OfR0Z892xv2Zz/z9DOHoT/veVj+T9RzZ5sTBf8pP540EaAivH+6zFtq+M"
    "fhCBGcJgtAMxwELgnRw4bnBkAis8zvQhR3OeEfpxVu3icSf/oTLwvOG/NwEs6C8n+ztaHI"
    "WtD5aMrkBVkaIbk4T5I3oC+ca/bVuh6ozXwJct6h/AcA1QtUL1C9cMUa0BULqN6xzTpQvU"
    "D1Dq+OY5fvcZc1HAeQjaL3Kh4kpICEFIeFHPLR9wzTBmoVUiPrcX57pUbukvK7WoodZEHE"
    "V69QfvLjSRPlh0sNtzJ+V5x1QxFn4twQkX8uySxKYl19NKerIHZkdPCmyt8ZyvbYx/FBRP"
    "hOH6nQ5fhX757iS+vPSmN3PSZ2XtyQpgntLQ6cDJVle7c49DNbX/ZHlTcai8O2tnK/ncxW"
    "7DcsiHqxfDt5IXOXqU81T0PPXYKjL7C/wP4CD9gnggjY32OcdWB/gf3NqtoUNP3qNKunuC"
    "i1Z/nWvr3VDdOrqN8qVEx9BSNtDiyOkhlLVoy2HSIVsOgeHa/9k64g7doD3Q3nqsLu9Rjn"
    "EiPwQS/Ce/5KB1/WqhZg8ayIsE9Va7jexT9tPwJ0rXv4F/gbzR24KATe39VtuMxOaQJbFg"
    "NoFVfoIoukiWxJCnQHBbISr6mJqiQBS1WhjCWcpT6gkgQACnZfG5gWaXdtklcWgqWqgNUN"
    "3cgQVEkEIN3qoZAe6VWEjZ0UbqSuBrYd6PoplBSgGlcFxcbQAry/5D0NawXrglvcDqHwuE"
    "3vmrIG28Z2MKfubMTLVVLbNUBNbvutrNZRh38WaRGNXSC77gO227AtMyM6eyy7S7UBbNLN"
    "OHGVLpwakAoNtQ2FIO1nnKDKirxxGHghuwH2PIWl4ToR/OGvX4iHI7W3TZ7aknUyHqz/06"
    "XP7A1e4hkPylE4zGbPJk3esjO51VZX2T/TNWJfZsO9XsPYtZWfzew/QvFBEX4mIU/uSX0i"
    "ub+uCXl28OY9WrtsyldRKuZGaez6ek69WOJ3ioyi9obtsYNu8mv4P61451oZJNXsuh5n6e"
    "EZm792/EJlJT+dFXDzBDdPcPMEh7++eIKBm+cxzjq4eYKbZ+b2leuL2n5fucgIQ/xPdRzr"
    "6v3qyk5f4AXanv6RqOf6aOYCgCd4xnQPKDhyQAB/T8haMDF2gep2E2M9A94twxuQLyuBrI"
    "LhTZ5NmhletlyCtJlWBSjemlOoXPQdEpmGiYMeA7pIyjfNU0KWaYsh8thqCERy0vWcLpJ/"
    "8OJOC4L9mgJR7Q/RY+o2ciMGf9ejJCBOOYidDyZw756Dxr7jke5paDecstW//yhAAgMJDC"
    "Qw0IE94YmABD7GWQcSGEjg7PanyptZTwA/K3Nm7kj+Hlb3KFC/r3WCfl/Xx/y+roT8xiq9"
    "AbSZwAiZ9UsdeC/r4b2swMt6Zjr13ARgSWQEcdVdA1y4LBqgXJYb4Wo+vdAxFJV3dclSdF"
    "EGGz9GJJhyIsPgrlIUgpy65esKz0e+mS6oH81NYC2LAbBlYOmS+KaLtSBjD9K3A4GUk5Ym"
    "u2za3uJBljhdWzjLdI4y/Uz7MRFpgG0mYBHc2VDRTQlYA3wlEYsI07VvB+DTMx3t4KxeOz"
    "irXCXoaqZM0FS720oS9vba84HstfGXqKJZn44plxjBxaGJvegiIVNy7Zqaw16VBPiN4X+k"
    "wWJqyPLIMiOAvLg/X+hclS/qr8oXlauyRyJ+EzMEuSg1OpjbZ9RmHg0Jt8NOa6I2ryn1mO"
    "5Ww0tUpUuYPzDxrkBPmU27G8r13d1tYUO5/ljeMX7+dP0h9WpljdzYqaV6aMYGcDPIMxkA"
    "uhnoitObTjAtD3TeM5RWMxK8b2zcQSJpBVYKH6sUw4YS02kLLdeqNK0Niih6YH9SP8KiZM"
    "yKgR2IAFbuGjVh/5oRHtIqikPPNmydqR2p9u2wx25TDvterbjlaJahsTReckFOy0RbHp0v"
    "hmRoa/jmDqu2fiTBeWF7S2Nyi0hb41Rqz8Sr5H+qZWekB9LMFtsI3cgR3w0c1MBBDRzUwF"
    "WpJz4s4KB2jLMODmrgoJbt6Rtlys4GB5RUAJzUtlNqibOOSgWpr/RTlNqz0s9wXh1FoZ9U"
    "pTcATxI56hpJyaXLALlc4qiBG0RBJO7uY8fO0LI/AxvazNKetgc3sfJtDD+xrg3fcVnmmA"
    "8WHNZW4Kt/0QtCozMonmkV5jprKMx1Vi3MlTNfJvqPLHTMqxQqF3W1dxZNAJrAFoUgS0sV"
    "1gLtr4lqQQZAVYC6Mi22I0nA2w/JhKxgClWhWoO14q5S3Auq+JonE5IS1wxs3dY5p0xK+Y"
    "SkPVAjSROUhjLBtqk01M3V/c3V9x+gMhRUhuoXsIZp22oDb6DQThHX4q1IY8HGCn8bO+3I"
    "U+IVbkbGSfEksmu5pGyUBeHjV2A3cWi9ynsaD+wli51w39wTp5u4l5FiBGWG7JcZCvlPVy"
    "SgDLcmnwwJG0U3+eQ9U+uiOfv9COeOzW6IVv6cjbERhXwmcZZIXr7n0Q3CCK1p4HDvZ/5J"
    "KvS7ENG1z72hWZuFWAtV9+nOR+uxbzW34CU+oR2PVHBwtvHL1n6uDtj7lTyvRFJHyya2kl"
    "JpbdQZXoX2Rw3pKojVLXtjtrhkiy7dZU/u2IGbhEvWffwBeGqDpzZ4aoPPbk+cOcFT+xhn"
    "HTy1wVMbMl4qvJVOz3S8lVirhjxAFW+lXMPV9v3MJCz6g4Wr4CXOamEBZy2YG1Cugixd1L"
    "RhlmQsAr0gjrta2AG6ZT9b8GLuEl3skUBx2Da4jqYCo3MbbT/dzxrz6JcquvWJrHKJEcDb"
    "pLJ0kcAqJ3OUyqMa8YLQIcJFTv7rceXPOLYo4cIF5R3+kRPe7A/q4M10TgLy3weYJ4Urbw"
    "KYuYpeEDzUxWwL2kxjPQTMg9PgEzbTcAXkUnA/6/PsekxJ9QwIzKw9hDaV6Uth6ZuKLKs7"
    "vDBVaXhx+vzisK44NgYKXy4BCp+xwhdSbze2sCAIr1SfX6nEE2I3C1BJFma6zzPthtwXKU"
    "o88nT5iKLUCDbRTukeiGLdK6HCjPvIPJBHtZ+6R3FtWviiYAnERy45LvDufr6+/YB++vLh"
    "5uP9x7vPxd1GPOQf5eltv3y4ulWiLWoX7QB2JgdYa2At+2HpBmdLIhDvpnBcOVjI+8iBlb"
    "0yNVGVRQBSVbR77i6oj2pJCoCF+GyIzx4urLzYhSGokghAujXkHeJbURfxrYeJeO/Z0m0j"
    "4F0d5AoR791FvNeUJzJHNu1npLhK54xWWHasl7YA7Bepq3FiW1LiNeAVF/82NtuRB70XYt"
    "u2H2PijtqKdjDqJA2FmEz1YtXJJBBGZN+aWDxk+Z51MyJNrOilj8PnPSH6yroYz1LsPDBe"
    "rKaa4Ph0pW0JkA/TZlolxHhrRB950DoTfofWcxyhNQ6RQ30m8rBBvHz4hNf6Yv8IiQhZD9"
    "XVw/boq8fB7e2F7OLsMOB9QkwuxORW9jSIyYXoTIjJhVmHmNxBKYoDnObq2/3MMKxOcL3f"
    "VdreoseVT5PsPwOMFRXKbhXfhkiwVGAELm22/YJ32KrgZOrVlqWjj0g3Km2Xpf2cFXo3uS"
    "3r9Ut26TEtelCQASPwViPwDLdDnmMto0TfVqw+d66mzpU5ueMlCNT5NlALr6oxd94p+Rmb"
    "glTUZ2YkaiA+8zZarCfxo2CTUJVCFHGi7h3CPhLWBcSXxYQ9DQmv2cb/FScwVhOfu3f3q/"
    "+r/xtv/BviPzsUmUD53xP024z9zt94CtE4XyhbVuiZbNhfOELuYkmDKGQjOIhXBwjRMzsk"
    "kRuhhw0TXeKAfadp3EPEhmQjCth+9SPKWoXJN6njXr8J4vJELDSHxFxlH7jY9FsxzZh90a"
    "5HszPKv+bd59gUk7j3IMBYA2MNjDXcEAd0QwTGemyzDow1MNZZlpJEHdRlrNP2I8wh+VqH"
    "r35dz1e/rpa75UqjAbhp+xGC235eOKb0G0AbtwZgNYAlCoW5HliiUpaHaF/pGlaJUDDBty"
    "QGQG8FOrVw6iKcth8dtJ2UcI8ZnQq89VHDaXtIa1a+T2PP5fkSTdaqJALLVWe5hnN3uVSl"
    "j72m1CPYrwkfzqVKMD8wsa5wzj6xe2e5vru7LVxXrj+W3QN+/nT94ct3pwL4PAVGjZnuQN"
    "YPuvIjEiwIDleB2gpSbDFptIZU2261ivyNWxW4oUGEXiKHcpvBE5uBMELUJ0iEsnATh0fD"
    "kLt206SY2XpO/ImwQwh3bzdC4ZyuPAfN5th/IlWDSacj9diPPIxwEIW2S2rZG1UOy7E3qh"
    "wp3OaoYOsAWwfYOoD17gkdCraOY5x1sHWArQMqZqm88zupmJWpj8r3qOayLQsdonjIYV4f"
    "RWpUwr6kaV5ZWeaY08qyuwqZRUZkmiQCZJoOmQaZ+a1G4EA+WUh72n9IITunhXAXSBbVQb"
    "IoSCWpB6thKknIwWUzBxc38ahsyCYZpm5ZH+MBunjnh/xbFvNvfWA/cM3LbJ4o7K/5w0mT"
    "6ZUUmulZXXm6rADNsSPyZCH+iU+59RItPTxjUjgUIVtLQpceQRH1HLQK3wkbqkNmTA0XxS"
    "xFXNgCP4tgryUOIhd7woZaY4K1MmyP7bEPdPU0j2zYKHmijGSvtDeomETro8qnbbujfivl"
    "1pV6B1st2GrBVgtWu56Yc8BWe4yzDrZasNWm85zrJspZVs9wQeioLYkQA5HYwc617GDnDX"
    "aw86odTLqNaOpvkgTYEBQ5s6SbliaisghACmYZG5geqmjaGHFtMHcdolhS3yDWtSI0VEtS"
    "pnlTZ6gFS2IJVum81rB4ibMIUN2eO086s8E+a9M+e5iYPGFXVFiCUntjvRHIS1to2H82Iu"
    "aNtSRsFaTFUwL0QJ6wL0ww3NySluyLjTBuFBthRH7o2P7yQDzqP6Ekt5+HwwiJimkoLjiv"
    "sgDZG1iZX1A6JrnUNC7wlrL5fbAP4fA59k3teqA4FWRaGcbWqPJ7Z23QQv5Ra6MmgbDtDw"
    "uGJzA8geEJTBA94abB8HSMsw6GJzA8Zf6UBVVaOdPqWa4IHrUBCkr12CzVk+rjBstVljnm"
    "uMHizUZTKy4KgfkJquBYAbVAc2iCWpABUMFQCobSYeEKhtKDGErB+NSa8al6hIGtdCuuhX"
    "NbxwYN9dv0bNAa9dsU94M2Vmwlp+g4ES5ejnpVIi855tgSj1ZKy3SxwaTJRJ0eKGHedqux"
    "+grFrWPLb0gX5IE6GxSSCOFHtjaEBdnz3ovMrGw5OSHCD/SFxJZkuliu2GJBMw+HIWKLyf"
    "Vym7GDN1UbtYXxehyeGLr8fezeCpzOv63xpHStrY1Yjg1MegbzLJhnwTwLhrqeWHDAPHuM"
    "sw7mWTDPShlGE21LN7QtlxhjFletJK4NOVyrKVxdX+XL3pC+1VXfeo/L3i1uRyawZQLHbH"
    "ztf5iqtTe5k0BVsMKCwXAQmILBEAyGPaOxTQ2GYIDpxgADhtjWDLGHMbrcUD+KrSKKknzx"
    "o0lzLb680VYLyx0vfxcLoLUbzbmFI4nAe4ceNmjNXuo5WuPNhFs6VpEohDeJy+EVwvVC7D"
    "rJ5zP2QYh88s+oamGxMF6PLSzJL7cWg+aH1kctbFdWR2arha8E6+OKdXqIHyzvYFYHdtyA"
    "zNIkwFZH5i95e+k9082kBsOyja/6PPTcpfIh2AHBDgh2QLAI9cRUAHbAY5x1sAOCHVByy/"
    "SNzICZgMX4Qu5bd9LVO1ywHlxq2A4uay0Hl2W7QUEh1kW4IGQRZXZbsQPyaw2QX9eC/LoM"
    "ckHDVu5VNUpJSe4QdteT/3pc+WKyUULlCLom/GPy5djf1MGbKa/j8d9dzY6ZrXGHAwHOgd"
    "6fAxJJortPSSIWdymmcs3mxLGzU51e6LiFlOdNcgu5KG9WEM9vMZ5f7RZRj/WIsndbhzoh"
    "4AzOX0nkqH13OAxhRJYme29BaATL1ULRZZmO12QDZRHw4FEQgkWeXBPVkhT4m0DaD0sOZ7"
    "lVRtffLJcAQMGDb8wefCNcqg0OfOkZVMXYPBxd6mpga1fXJap0YmtkUTiEg2TPVnAL/pHg"
    "yGcxowr4nerBaup3Ki5RbeyzI09UI182dYp6MNW0jcWadDNOTCX93Th/ipTKlkQRW/RVtK"
    "8TwR/++oV4uMZkl9bqEJ2MB+r/dOrqnOpUKl9nSd9qcHaWW2nkk4l3NUQDka4F+9zjmIaE"
    "FyIJhSMx4ia490mVkZCXGeFux08BXS0nqcfynLcTx44qhUwXQ/TYp1l01LlXMXvTuh+lVB"
    "am49Gww4aiqbJtd2y+vKay4mR3eHZaPR1mZLpmm7LYsw8yvEdeiHeQkfFsxvOp8bE7j3II"
    "iONaGclxE72ne79z4tj4QcuA6b7TbJV0/h7SVRBXmLMxU+y3WVkVSxxEm+6xI//sfIwHN4"
    "jmDrbwY6ykYos3O7EPdb/guA8MHywOhmtjuG+5GvLtJCCPJAhirgzCPSDcA8I9wPG/L56A"
    "EO5xjLMO4R7g5ps5m2EzH9+0/QgTRV3o+Jhd1LuYXVSzRAkt0ADdTGAneHv2mpTTcGmge9"
    "6UhKuCrri9maCbClj0j8yNiIOLVeL3VgN0k+bjW7mnOi7/9R7/ZVizq7ryWFVjK8scs2u0"
    "t/JxMK1H8JpSj2BfDWJVuATlA5PuaiPIPrGL4fXd3W1BFbn+WPbd//nT9Yd0AbNGbmwQrd"
    "7+mFLBSRGTLUESGd+20IlPesZTV1CupSxkEXD0q65bssCqBLL1qzYTGN+avdRZspf1K/ay"
    "mtWYPC0IH6sC8F/u7z7XaQq5TPk0c2cR+jfiVOrwsG7AloNR2IcrIVblaKpJ8a7HO6iGWL"
    "FLdjina6No8qLUCNd4u1pwYheYplSFLsxlufEB3f59eU4fHlxipGJIIuNDuBMV4xEvXM/o"
    "3pxLAMRaEB8s1X/PoDa73JUMsRX4Gi93VWG43Blc7jh2IQleiMIM3Vg1QJKCzUFrc1h6yg"
    "RL9UkIMoERhHU3mU4g4cOgoS56KRocfhXBYz4EZc+nCob1bitFKXuuK6+62ofbJoGEk1YF"
    "0HqOIhMAgmJ3gkJyJdZfy0UhYDRVTLwcD6ALa0EIYFW6tyXe6PqoFmQA1Cqosju3PqwlKQ"
    "C2CmwlMEcT2oocJN1QoCuH32gCK4vAglVQDElkjD6ikgQAWgW0EqGmCWtFDsBV5NvCG26j"
    "NEy4VRACWBWwFsPWDKCtCAK8VXjlWCN9bEtSAKwisVkW/6gPa0EGQFVli8uDu3UxlUQA0q"
    "1ZzfKjvoox5Nsp5Yap6EU6SXf4egRsNVJv5e+tBqzinAdYt8Iq60MasCbUKgC7PfdWgYTW"
    "gJbfVQHXrbhKV3qdDHy50g/Ybs/DV7kiaUAcE9iA7vaUpzLTr7N2Yy4AkN2+bgusiY7SJS"
    "5WgOx2rUu+gWoAm5pdANqt0JYsVBrgpixLG+DqZ5geKLwlSkonq2xs324B3ZGn6y06Amgg"
    "m1sMWwF33DmmK+bVmp2Bkzbb0szi5ZKykWriq0xyzV7lPY0I+6JS4LnLPVHSTH08SHhmOF"
    "QF1pjAc8O6GM+2qAry2hegPPhgjEsoOZMVNIcRSKPTXaopX/ZdRwlEP6XZYMa4mp7JZtrO"
    "a8eUj5G/eTO6WlJV0IjZ7sQ7GStEdlPyDxKigPCy6XtC9IWktddHuHkHJOTv2b7795ekm5"
    "Gi5BGsqlhs9qJhZ6TouP6LG4mfvydGH7OORooUt7fvqUzecZN9OB/vtS2pBbbnUhpdybRq"
    "yNy+CPE+RoQPp5e6rsUTX08aCvJk95ftVXmmWebL7bV57nyCFjQg7HstHkiA6CPCKO1ogr"
    "DvJHV03Ai5YbXwzg7yPa6qI5dibGOsQu76Que8K8hd364zJOSut+RrCrnr66EeZhZzyF1/"
    "jLOeYgS56yF3veX06r17gzvOry6UYBN4M4ERZM8pgvtaB9zX9eC+roBbqqCum26gKAWh29"
    "tDYOS6r/bcrvoGsraXa3GBFZxXbq7ub66+/9Dku9Il7SCZ+RScQ9EIWE84SGZHPbbhnsHx"
    "QB1Rmxc5ZOay57xk7zM7lUKEI84dxNV72Tdm32mC+DE3QWme+QmKMLtbK3iIVns+IobCSo"
    "1h4D6A+wDuA7iPfl6PgPs4xlkH7gO4D6jbZ+FyHrmRZ4RuJgDMx1ZwoShil6QdVJfT3PEV"
    "uZehMkbnye9jxsJoa80kAGItiCHlvVLB6yLlPZD4QOIDiW9C4n+/ija3rtptMHs2aSLwHd"
    "Zq6rkmzoJuRBaxl184JyR6hxymUE4Q2/jEv9DajeYomhMUEBxSf8JJ+IUbhsRROw/u2Z+C"
    "qv92InriT3nnMd/cB+7+mSxFVY6ux2FvbXwKtTlggmpid/gWQyuPAaw+sPrA6gO/2xPiD1"
    "j9Y5x1YPWB1c/0jkRD0SVH0vYjZPXbry68poEqbrXBnzEVGCG8nVBPrHOmfc9NMJZERkBA"
    "2SgfSgKXGlVpzSUsIuzghBjvHuaWC74/kCdXFbtdD3AuYRHgV6/evXplB+A3GgC/qQX4TX"
    "WXMNuG0/YWwT07f/fmT4ME12NQTB28USBce80uyEBVBVXVGkofjbbcVMDimvUTK/ngNtyU"
    "jqvgW2+xlkT2NFj3TUszs1hntKnuwswELC5MuiS+nYV5qqNvndarW6cKjTYiwU737qIkXL"
    "v7fO2O7TQm71EuAbeW3Z0SGtwVx+OUUPb40nP5avL5qqD76CpTBNVXN88EoLr57tXNZ3Sh"
    "rvBQv6wlEVjZOis7AYydow8bQy+bqiRcbapXm1RNMYW3IgfgKgocpu4H+rjKIuAZtt0zLP"
    "Ob2dMtjDsf3ad9DQxiXb8weW2pncLUO0ML8I68pkZlN9QoqyEfUIDwVp/G6nFeg/EhHRtD"
    "ZW6C7NlEw7Ex1MxL8HVO0GxOZs9cJPZG5ArrO/bfRxosshSGZBGiEG/QnK5Zq4j4cYJDN5"
    "q7Pmvkzubs0SpQ5CfoZASl8yPvVrwCrNvpM9n0x/+RfzMbeQvcsB2nR/BoBI9G8GgE37ae"
    "sK/g0XiMsw4ejWBayajpVKWrTHJDVK0kM0LXu/Y9G2PtsYLwNaUewX6NjheqDegPTKgriF"
    "Pdz+47c313d1t4Xa4/lmM7f/50/eHLd6cCctbIje+UCkeQ5Dqgr/BJEkDnbafzspvgfmTI"
    "T1TLgNU3cHXJEGlRGZcX7ZoEiUnUGhYkY1i30CAZq7sDD8IjMJfsmkV9TlOIPx280aA3Gg"
    "TVrIVoW+AtJqXgwj5QGLZCOGM4kmVpbdD8TbAXqpoX921vTCBugLgB4gau8D252wFxc4yz"
    "DsQNEDdA3FgkbgRg5spIWQyYBYVSAmElO4eVMOFHN1jsptGVZGGX7/Mun8+WuX9tRRJcQK"
    "u7ECfnnnh8pRG4JSkAVkHFy3STLhkvy8ChCQYOGz7gEl2o6wMuiQCmGkajnIi340PbN3y1"
    "7Uby/rfdAxyMce0Y41T6gMXV2jNFQBfXkg6k5VGfq6SA73aP+ooCr4GxOJtaATfpZ6S7gn"
    "yGG9vopXQurq+K7L1OxH746xfi4UhNAynSKo8E7P906cTwZ+w7dy/CyF/xYcieTZpcGOas"
    "1ZSmzbRSVHORP3AR1iqgIrZiMUERTf6xnm8mIr7iEQfIjdATjdSpqXfsZ3v1SLBP27RPR/"
    "iZqWpVYOsj+nOJvUL6e7oDqFDsJKYfMoF0nQlkECmLgpXvc5yswHx6poHy6Vl91qKzSqZT"
    "zCMlDfblXMAe3/Cq13uzdGNTliurp27VxcoAyJMdHAbAP6RXJiUtryCfvwG7OAXJgmA17L"
    "PV8Ml9MS16JYuAOasv5qwRgtpgJxBrEIjBbdSV/KpqMILWrS8DhbXe+KKTu0S6otL1noxg"
    "ymJ9Ydv78HSng5KCX8SJWMsLJohqUIPTIGmqRQ+mFf3iLCwSyZfmYEFrHMZpV9IPHsiMfU"
    "c1S7hfd9vJwm/S7+TJU4A8tEkeQlXSrpQ00Htbh1Tw1maQyiKwTBWYFjZffVzLYoDt9itF"
    "wdS3p/4rGxcHhrKuDlxeYn0qTfxngh0SfGK6W/xLq0peoUGzmieaThdS26163t9Eprz4dU"
    "QLgn2mhc1xNMmC0UMiwtTjvsP3aBUSB+EnLLLs8ax7iKf1zqsPh+zrp61ZvwuiyPFna1Aw"
    "MPdLR0xmyMQOJ4m0Y4k7LMDFyK7XOpFdr+sju16XTXDSq69rwpdEwIa/hw0f4pLrV/0w7U"
    "4Ko0TG+FT0A/uaw8fFkgbRNY5mc5XeID9u1Bpc0XD6kLXU4obE+cvvRD5y/XfIjUKU7CRl"
    "V6+JONv5H47rvOf/nWEfPRDEZmG14Oe676DYDKfmjbobSodTih1BgEyyqij4dGXkDpW2H2"
    "H492sdb6jX9c5Qr5V1e6biDwOEC0IjhLkjrzMqirEZabwFodF5913qwHxZj/JlBWTHfSKq"
    "iKF6hHOJES7k9i8VNcVOGlZwKgCrd+vqhRvbwW5s4BPcvU+w2m2gVj9Om4MbK/gDdwSkT9"
    "YGOCatAcYyjAlpZQClJAFwVuD0Z3PsP5kBKssApJUUGM/ucmkEqCQBcJbhXAdUpabWB/ek"
    "7QHKanIWHOxmKihKgqmgL6YCnRAVwhDdZc5lOQhQ6Y8tCIKQjnGOfWrGGaTtR0eFvdYizF"
    "83EOavq4Q5xCNBLrjeYtrgkAnRSKi1aCTI+3SwvE/LgDIcFnsGesWeJz/FfY0I9E5DvYqg"
    "1frzSKhu9ehZSm21fHoCUUo7da6NuCvNjK48BzElhnvRpD44k9zxNs5D8178+xEzMecPnM"
    "OPe3C5o45DeJ/seVjj3mNlVB1PH+EBBZFj1p19kphEfRMRaCV1FZFilAyuJ7nE6C4o7dvq"
    "69J01Zvqa9N0gaX+nYGlfkY8zygvXSYAsO8Be3Yg6u/Osghs0dsvjpnX9Z4XnJK398BA1r"
    "3myKurT0F8N3S1FL+4orUnTxrV9VneZquafoWYVr9wwyT2DbNvsngggXBsx8jDYcSrx04Q"
    "DwD30zYMpShpExCHEO4JT9lymiCma2P04oauIrFrt0NtV8gPVrqW+E5oo6RrCpDt8rFt/r"
    "5vhQwO/8M/eCFzl500cJGC+rLqgwTqy4KZvr9meojjHNusK+y6UF/2WM33Qoc1YchyidHl"
    "Hzi90HH3L0+X5O5/UUkBzi6hiutsPbqZwAgjsdonIFPNXblD1XqPhVBctnjZMoCvJLYnhM"
    "PZ2FXleSHBX0cXjZg0McO1IANeT1VQszfXtMRwVRDgBacyG5hKzJk+qkUhWKoKWDnpbAiq"
    "JAKQbrVipYd8C4asG6mrgW0Hulaskkq0vSJu8oq3gO4veU/DWsC62BZ3Qw0P01iPagHa26"
    "yjcSJbUDjBddem627lMGtjJ0j7GedqlQ9wjcUq6fytLNlRO/FXL0jGdUW6dMZINmKFM0a+"
    "Rdc7Y+TngZ7PdOrwEKb1K5YMYzbjWSrj9LRXOz+biffYaSL53jZ8GSKyWHp5iXaLIxdusO"
    "0O+63ClBX6/1a+50lPwckCnCzAyQLM7T2xw4KTxTHOOjhZgJNFHkaaKSfKaVZPcVHqqI3V"
    "axo4iniXr0xvrHWjcMaSL7jpTfjw96+Fl6AS5ZK9CLd3n39Mm5dDX8pBc37ErnmGZu2CEJ"
    "gIFIoduAtA0ebhgAr27PYxLRE1mrCW6R1YrOAocBCrdroQWzMOfpU6HBbSuqaB0rurYXkB"
    "1wETfMF1oEeuA2Dh7sTCDbnU9GA1zaWWXFnb2GjznsYJbfF2b2zdljHnof175lPLcwiMA+"
    "2S58UMK5O7mCD0RXQyIoS694/IdNFaPwlZW93mLzGVdWWdotMiG0Ti/EAD9u+I/DNCId6E"
    "SZq3+MfE6eAI5tWiE9XndyGiax8JxlPkhhNZ4NjgM57yTVVrutOxeuySEbkRm6OuR6GzGU"
    "7N23ZG5AXDQ3vDuS0lywA3DXDTADcNMNj3xJILbhrHOOvgpgFuGuk8PxOFs3t9qoak+eiy"
    "YLRfYFtWiXXRlWUsOnFQcWmxgnP7xUWzi4AuyJmARYTzgAILGUc0EL6szzdSxje+Xxngmw"
    "lANhetbC5P7G5olC5HEhmBp1fXAIMbnUU3umRpTo1BrwgC+Mbgh+6TTxQ0UkMt80xiBHAX"
    "N5ILnY3kon4juahsJHmGZl14c4nRwdv+Ph2DNXXwxqRWfEnKHmd3MZQ6s646Wdw1pR5ThG"
    "v45ZpscQ9MqCtA07uf3Y34+u7utrARX38s77Q/f7r+wO4kYimzRm5sAq5xHNOxB8eXgT2t"
    "nWPLNNGptfPGoyH7Ut/jzYkqPX/+dNKYoj9uxzcb0VAjTz9riqiP1nN3xhPjCycYFJAwCi"
    "fcCsm0necQYY9N8OppLqK/RdEr3uK9MEvSVZTJscdzym2UPCwce54qW3/3A/bY1sknyE4M"
    "+DP7ufYCzcHs2McjFsyOYHY89Gk6UAMUmB2PcdbB7Ahmx2xPz1Q15SzXbOey0FHHhgv9s4"
    "Jcg9k2aW+Rh4ona5Amrxr2urGAwWhY665p1EPE2PZsI+84ZNF2SFLP0N07IunAdSQ/EXaQ"
    "id9XYarSR5MmmmohNdLKXpgIxPXXQxK4JOQckhuFnE56L0o3ci7IDVFsMGItHyfieThnsq"
    "LQI//r0X1aMR0BsYW14dkMozlh/w1qSr7bGVZBV307iUfjj+f8DUnz5/WBw8q+UMfjxBAk"
    "y9/aoFGinNkbMH/H2xsT2DRg04BNA16lJxduYNOOcdaBTQM2LZ3nVLVRzrF6fiWRo2bSmE"
    "oaRKHyBWnwm5OFRsf5vNGgfN7UMj5vqoSPMn1SI7qRZQfyk6WHfX+gdOUDeVr5O2zxshzs"
    "733e32P+Y4cpLgjCHPd5jh8D+i+iOML/cn/3WT25uUR5Zt1ZhP6NOF0xqjnlUBSms+I1X3"
    "aQL80T76CS+XeOXdP8tJII2CNUVVdDnvDI0MpTkgJgFflpZdJW13gmy0CGWhWq8SFpWiK4"
    "LAYLFhIqH8Lam9my9jT3JsbF+6y/geGsbfeVN0SNVJTitG8B35FnopSVIq1ii/Fp3wKwX6"
    "SuxoltSTXSSUubHk6wcLfuB6VzHJL+2kz6qxMwx/7jO+x/0Z4xc1dpPyOCvGjviSL2C/ma"
    "2xeprKOxQrWk7t7rKdGYfqLDVEy1cIpw+LwnTF9ZF+M5PjoNVC3q4PUegLmSvtUPcJpfEH"
    "QiVlOvPJEHd0YXJET4if38d2g9J/6E/39A+H/oRDjgxZGmjzRYcEe9zDlPFZvaZtdqt770"
    "OOVZynrj0WcnQa2diFTXGU6qXQiuBXdAcAcEd8DdoR6mYxi4Ax7jrIM7ILgS9CGn76Hf3o"
    "6z+kI2VMiGevJuuFn2BhA4bjEbdcuOmOJ6bABu2t4iuCEJXtyY1R0cvIRd5IwOtkzAIsBJ"
    "cjgLkfk6gfn1cfmVnAeEPCffXfNaLUnYu1YPJeumGZTWYRwKO4H92ZwqnC/q3/lcwuaRtS"
    "R+EnI/uF114fqrSGUvrF2tkoTFFTuUN9/DocquWItm1t4ilm8GgqUosmjy9mcCo7sKtJ+I"
    "R0QAYqM8R5KITZ01wr4z1O2Vmy+nhoSMLAMLeetCjr1eqgDXR87kEhA5s3vkDH3gt0nF/l"
    "wPvCQCyO+OfEBmxDVDXhIB5HdHnn1LzEtcT/Fjkn5fU82rCtrT984Hou5BqYoOS1VAzCNE"
    "Og0A04ZIp7YCcX6iAz7p2o7DgVAGPVhbCmVIfGDbcTwfEdzgm98L7/NA7OAKr3P+YNLsbZ"
    "420cw5y5q/S128XY+gNQ7RM1lGk+TDNfEjxH44RS77TJjyUEDXsfc4b7ygL8RJPcWTz1hP"
    "HnGYWF3K2Y5H/dX/1f9NNPlNXKhCJAAKRWklnpjWDVCsAIgeWM/he/RbLJ9K8A/j9hiJiY"
    "tz3r5gb0XQA3nklZm4sLhIaJZk+nbi05V4W/iPTdye8w+fqB/7QoMrs01X5hR+XV4wbT9C"
    "V6L2PbXSha6/bCUJUMcVV5x0l9BHVJIARBWIipPChMXLBPbi8PoGq20SLz5vTXDPJQD4PY"
    "Dfwe8cwgx65X+uFVziO3zf3yG2RBaEEIM+hxgsSRCy2THSBgoywCFv5TtjvFrh5kadwKWw"
    "rmooz3purktC5TON7uPJrFAq6aNJE6ni02gapq228ipf11SQGmHMVniUPiPsuc8JXRAQxP"
    "rjJATifaIYNl4VeoaD9+zZA3U2PNIeh8+EtX/gpaBZ60UcpV9lVCyMpwzzT6/BHtuyktIu"
    "7tM84y8k2gPoDKAzRkJn5Itd1680E4Crt+LqnW4Z+oBKEoCoylcfLndHcLkDxR8Uf1D8ty"
    "n+eaZBhepfSENYr/zjQrOt2v/fUmvkbI79J2GOREmkTmwqjDVxtn7+IOpoPmx4pq1FYsnc"
    "VNX7Njrcbpk8WFquVlI/cSNqmmcN7KeQCkq5Uw4l2BJSQR2jQgepoMY26woCH1JBHamdZk"
    "0DR+FJ+ZVpMurZzQRGEHjYNJEf/v61MIcV83Y2j7d3n39Mm5dt3uWwLKy8t9VToLnECEnQ"
    "s1c6LChrVUuDimfAMo3reNJRSqQ7lb5yXxQCjlaVUAHYu87Zu0UenLEnfTe+MI9JicErvr"
    "IFCu/m6v7m6vsPJ4r1C8zogJnRvLKIihot1B1p4EaL7TTIUcE/opAuiHA74LxmFNcbcLlP"
    "gkOCOKhjzh/gZ+Jz5wWC6KNgORPeU0WSttex0tlB2k2Sxd+bwgadMKj873z1AqEKhCoQqn"
    "B3GdLdBQjVsc06EKpAqGY3EBwoJrghI2HS3iKduiCLh6Fm0I4YGCbwZgIjoKs7RXYY3LQl"
    "bE/PdJhp1qoWX/GsFB4bUHYJNMquL4mMDuOW128C1ZRfnneAOJMbHc6drGWup+2gyUhioM"
    "X0WYsB+8qY7CtjRBUMLMdhYBkqsPUWlgzXwxhYConPlLm8ionRtheQXmZNtVJ7ieYT5JCZ"
    "y6lhHvC5ZEiGwuaB0yrQ7xEvmhE3DkU16DjsE638yPW4bWQjQkhnHg2Jo07n1dlIx+a2zv"
    "+Oy4QnCzrGYppam8ACAxaYAsJggQEuHiwwMOtggQHuottprr7dAyhhmmnMFug/Lfavgfyr"
    "cH8QMmAxZCBXtJVbVo1uIgs1bVaj2qj45lNGDwfs0mJUxiKXgKKllXSkwAqPiBXu2Zvdes"
    "EVma/QBLUgA0sVqPZDUu3xYmwP2vusv5ECXHh7e2jK6NmGO/xYke8J956rS6MjPZ00mTGc"
    "YrutNowrxNvHJgRR9ecdCrFHwkmc9eYPyR+zFXu44KEfJHhxZ6Rqotinox5bIERHXQ+SlV"
    "vafyAwYIABAwwYQGX3hOMEA8YxzjoYMMCAkeXJTjK66xow0vYjTBHTfp5sqMPbOSkEJWM1"
    "+Yp2SsYuCV16CrxNqqGOjMIovPERDtglec9ysV9FJyNCqEte5s/Uc+IvVSFl0keTJkZmLj"
    "XSSN1BERcIkwqt/DSeoNBlWwv7hPjvEU5LiyzwRjRFIS/cij1Vuo79OusxLcN/SjuECaTg"
    "AP4E+BPgT/p5xQL+5BhnHfgT4E+y+6ebXCt1/eUygWP2lYPQ1C70i1TrNsA0lwBEe1gLqW"
    "/4thiQWl64LaD6Ex1y4fPtoOYvqzGD1yUDI2BX0C/pdNRzL+m8a/nBsLZo7UZz5EYhclaR"
    "S8J3qZsKws6LG9JggtY0eA7ndInC1ZI/Yx8qnWH2663H1IsdjxjXaWMQYHOAzQE2B+71Pb"
    "nwAZtzjLMObA6wOf3whjms9tGxLwzrmal9cxN0JZERRPMWAb7QAfiiHuCLqrMR18kN0E3b"
    "W4Q2uV/ZQfj0TCcY/awhE2UZ4fiaWMW4Pho9lxjBArYRjl4h33SckhjKmym/U+7pd/M96+"
    "fWHRWHVF6/m2k4J3s7KHGg7nk/Y0UqcQraEybJ/2gsIHXJI8akuIJIzNjyeiYxzJroUImx"
    "U9V6TmOCD8UlkuJa8TiKs/BxlyuHKrlDQ/FjJwsD6g0qRq95oDyC08ZoOe8M8Yd9pQSBcQ"
    "XG9dAH9kC5N2Bcj3HWgXEFxrUfjOuh39+OOVePPrlGZZYyASC0t4IrrjUG2KbtbfKt6a24"
    "e3y1Cv801P2plv1ZMpSMAM4ERsC1FsE91wH3vB7c8wq4/4+6vnGqz4LQMbsvu+x3c1meYU"
    "0UbjBBUSl8zGg+uEE0d/DGBERZ5pixC1fhkrAvuoueXJYFRbnPijJe4435ZlOUOuY3ZYnD"
    "kCcHn86xmRdCRXB06sXZKz3lrUl7q2gYi1UYTWdz7D+RaQqhwpxGmVaMfTXydV2UJuCB9d"
    "HVDGSf2F2/13d3t4WN6fpj2WD+86frD1++OxVTwhq5cSyAIigoXb4hiXY4JBTicE70+ZwI"
    "E+PQlB3t0wfyqEyPc+0+NeSlVnYwmgz1fzo7Oz9/e/bq/OLyzeu3b99cvsrsEtVHTQaK64"
    "8/8tetMNPV98/DqpTVDRRM0t7iKfOvuZ1z5o3GKfOm9ox5U2W36LMZuRW3t4gsf1PtYNt+"
    "6RWH+KFq62g6sTMZOKINjujQjULl0Vy/R+cSUI6hCmjRR0Mf1oocgKtYrZDUsH1MC24+Bs"
    "CW5WDBQsZIexkj1XtuC9gWyykMa/nq4ls5bGrKXaj3iVYW8KjycFbWb3lvNC4nIpkoaKCy"
    "RZo4g18THJAhOiloOczjpSgzyVfznk7zV3lP41mbRXsXu4fuH1wwfpxCz13uCdI962Kk6M"
    "xwqIpFM0HnBofDJWu3ozMNI7LvAuIQ3bNuRgrTguBwFey9jujKj0iQdDZSqNjTCM/2Pd1u"
    "4l7GilFSPWxfkJJuRooShGHqIsWU9Wjv1XQrOhnpWprNsRsQlWHdACH9cqhDhAiz6fcdfh"
    "XeV+POOhrr+wZhzxogBWRJg3237pFxLyWAZtjz9gToi+hkrAiJn7MnPuGS+qO9v0WUPk8d"
    "ulb4pwNK+fUNb6Y8BBBAalQisbO3ChljPEJ0RN3nNpiSe97RiKkSqOy1dSmtghey2fdg++"
    "i/uFHWZoQwcb3GVfkEAkoSSo+E7Ltr37Adid3Xgh8I0dm9B3kZ8Wnk7n2x/Sw6GStET+4L"
    "2VON/IrD55G+ZxH7aXsfaqNFh11lCU8lsR9Av7ihO9ZDPyDLFhjIsSHEfUq6S5PH/c6Uaf"
    "ISh7SmNHlpk61p8u58gkTpC/rIM9qhp4CulpO8ZgZ2HJ6HTKS943/P6SoIq+nydu9m/Gnz"
    "eHNIxgbJ2AoIQzI2SMsFydhg1iEZ26B0wAFOc/XthvIXnVVneAiYhmuCbSYwunQT7adiSy"
    "4RJvBKIqMDuJN8HpCOrcN0bHRJfHUIcD2+soxFiF9dvjt/ZQfnlvMFzDwaElOUC0IWYT59"
    "OySYK+GWOkFVeDbjjuP4wfXciDsyzGiwr83nqtDnF9HlAO8SevZWtmjJdEk9d6YsS2Rkve"
    "d9/cS72owVrkOFqA0SrBle4pmrLndlZoMV/Yx2UdmLURskPPaC1AYJz4HCrwaJFfulZM0r"
    "Le0H1ge5mzHixPTVvd+5WxrfjMeITxjhaLU3Qr+QuctU4XvR2Vihsh3yOEyQrMc8DhImCH"
    "rUf+tW3B1/b51gqeUbOkiI7MaFDhIizlvxCgMO3uy7lOKevsc6l7h+Gue2aeEi/HVPmPSD"
    "aAe5nhKQpiEJ9iYFEqjus67GCFie3mvfA88kF9ogoVoSulTVUuoioHaQANmNqB0wRNMFu2"
    "zMWwHqE+9pvGjFIZ97I6UdOTpImOyFjg4SnoPEjg4SKbvBo4OEKIzoTJHO30wHYF3c4NHe"
    "6QREU4+8kH11AYHULe9orFglZYMWONg3vO1G9PSJdTTS+6+bxRLviZRRUPIgV5W9aMlBwv"
    "MSW0Xasa2MFiQe67gvRJrxkoMBqMuAyf+zckn0k/BGVURNSk8nTaGT/+DtpplT6/YAyiv2"
    "PRYPJEDRHEfIpw/U2SBxj0ePNEAYxfkyJmg9p+wkDn4XIv7VkBsi6otYSbFS3qM0hGKC3A"
    "gt8AY9ENEPcRB+YiBWgy7tDt3jQM14utoY5VvaFwRtth9VCEGbncILQZvjDd+DoM1jnPUU"
    "IwjahKDNIQRmdfkGdxyaxVRkVRnMengzgdHFvbUfuOnTyCzgOGk/OmjfaIVsvmkI2XwTh2"
    "waRGJ1eedOjM2K+3Zuhq6/awd5G608RTOcXHXZBdZZsXusz+64whT8DoXEj9hfscvYBLHz"
    "fjbnF1pehYn/l92H1/MNuyRH6uRFLfatuCh/O1mkduaEPItvmH24PLNfO2UYdz2MACAp0W"
    "ZpSOzIdeEsDcpWR8j2LKtjyjUcLQ3JFrzNH8jLJ9qZPP5qtzXUt/Rtr8zNt8yhnD8SH/AY"
    "M/EHUE9APQH1BCRET26nQD0d46wD9QTUUx7UJdQW5RSrpzeXaJrZAb7NDdPKp6pCKm3MKK"
    "WNZdYjWMUOGN0zH5cavMdlLetxWWaU0guBwZqURPZclMPZahRrUrriGIBXlDpm/Gbsv4bg"
    "SSLHjBywwJn1Qs980WS/UCRHlMkuzatsUWin22zPlmTb91kpnZQhtBVBgFdBF0gsmD62JS"
    "kAtgpsbKwwg7UgA6BWQZVtGJqYyiL22MIBYVqwl2iCWpCBhVoFNbUl6EMqSQCgCkAlC5su"
    "opIIvPkKTIu2MW3jiywEuCa4VvxBSodWFeEf2Op0n/y/ko0A+iP7SmnN+2OKl5/wMt3rzN"
    "haOK8ZBuyXkyi+p17d31x9/+FEtYRbQHd80VBlZItv7nZsZ1KqtD3BNci61rNzTBfc0o2o"
    "gC77Dujzz7e3J9UTrQVss3J0I1228jFegPXLh/uvXz7efD1R0TCtAKuX6magK7ZIPWksWC"
    "9L5LYnsNoZ4QaKbOEar7MTJJmp912vegmuBwqqdD/SgBQXU8fviaxZIvqBAlzlSzVwjomA"
    "NjSEOdWrjT1QdAuMSc0xdkgX8vhaUetHnt06tjmTT7Pbjp5LuWieFq2Nu+Cu35SXs+UH/z"
    "sk4jy4e3iIcEBS33A3mohatmum084Rz40kHMeZnNq9vKNxlK7mmWYXY9EbR/Pk63Q8iqyv"
    "2RoxzmjV1mjg/wv+v+D/C56gPXERBP/fY5x18P8F/98tFoR6z61MYISh503HYeq69bbWce"
    "ttxZE1UR51oU3bW3SKS/RSK+i27CYcf3VDd82C0DE7bCb1N0zhK0gdM37gpL67k7Xnma47"
    "WeaoseOljE33vILQMaOndlL/Sv5ZQwaMyEm9SWX98PevBW01PXO/+3T1998XNNbbu88/ps"
    "2lM/rm9u66XGrew4Z+f5IEOKmBk9oBnKnAa0LTXGrmNcFf7BZQNShU0rOtQBdXaQesMY/W"
    "W/Gg0NABs1Nf+eFaGOgqFs7kyaTJuInzNlpmzbg9tzdilBYBmoik0LwuLrvfurPwvbBFru"
    "fUI0gMhGbY55mfF9ghcd5n9BjQRWKyTCoJqc2bHY+3PfX0t6zWUZZPx43IggsXHhjZ1q7d"
    "p2Mxr/3p7Oz8/O3Zq/OLyzev3759c/kqOzirj5pO0OuPP/JDtKD8bTfCpXOly4Kl7UfIL1"
    "7oxIZe1IeGXlQiQwOyJCqGviG8JhWwpxK+6rE+WCw4kzoK6a7VXGIEd8Su1+oL9vhGz67b"
    "JpfwotROMPdTH7R2F48R9FeKXfgHj+JG3BOpEuyPXGxUwH9/9/P17Qf005cPNx/vP959Lh"
    "rqxEP+EfvATe86V7dKnFMiTZedK0odMz03dx2HKK6K15SpldhXw5cLlaB7YFJdbcHZJ3Yx"
    "u767uy3sDtcfy6//z5+uP3z57vT3xcWqiszNFWcT5aEgBaTSdlIpkGgLewxI30DWd2UuLD"
    "B1INmhfJkT9JWOzPnMNHkxS620rvqPrqjTxO7aiz+i3+KLePgb9xLm92gGYDSPb97xnTtp"
    "8ZvwKuYfhzO2xpi459F1fP92a1JkdzLSr/6v/pXP2lB/s6CrULhEPxOyDJFPkef6zyiiCK"
    "MlG4v6E/4hP+w41eDgjeibfeSQF6Zjs29Fl4S9E1R8q/WcIoYv4Xm9RbmrX31R1Ip7WCdf"
    "ac4r/4qKV9xLi32fd+LjJDaJF84icaGsNL4uYToYDCv2lgRozmtprX1RV6vvVbLSr24jkT"
    "JfJMkLanPYZUCfArxYkAOMXQxoszmyTLbbHTfROG0Oyiu++nFBW6u/lW9eLSUFr385vpUD"
    "eSvPi1HUlcd5kdeMBxU1/rK/kg0SEo1DoAEEGmy7TYPL+QQCDWDWIdBgmPxZz6e5+nZnCq"
    "W+N7yaE+3StOIE+DGyY19p2RteUp31jVeZiEWIs9KFg4PYdYgfuZFR2ndZxiLI/Ctbiuo4"
    "PdNA+fSsFmb+qJSWV7r4KE+EmtOgKHbMlhS2dQa7aVJFSThRe32irh4WbrTjPJdkYab7PN"
    "POKsgcNjX5BVkE/OkV/vQztbN3vUNEJgHOEBrOEA/YVxCN9YpS2n50flRnOn5UZ/V+VGcV"
    "PyqxENnXjrCr0Pf/cn/3uWEBS3LlPd+dRejfiJPZo1rNHJDCRl/xqSq7T5V2cN5B2adqTQ"
    "NH4WNf78aWCYxggdt2YPMw+zIGe0na3iLU/5rb2U3eaGwmb+oLjKuvWoqFXL+LSCJ7bSC7"
    "4fxfjyt/xiFEDyvXi1w//CMf9r8PsNQ72VcCwk16RpqeLAKmpIopyXN52P0zMaJtilKtOB"
    "0f1v5ZdO1+rePa/bretft1eR+JfXRMEM4lRnAgdg0v1P/qZG9gd+65MaqyDIAKVb+sASt5"
    "FmmCKkmAq3Ydookjzg7IFiUBYQXCRZc1fXwrcrAhVMGV3P30kS0KAaxVWMt+xprAlsUAWk"
    "hiYwPTQ1VaG/lSzTyrDUCVRADSrZFxXIdSGOCMsy2tghfWOOlsYJuBblycpMlrZFyStdMW"
    "EObY/pL3NmaIiyq9TnKr9NRvbSX/JPc4rA1DF+qyqqSBc34haAHoj4XOxolx5QYFZQMPlQ"
    "APil0aYGte7PIQdVoHCm5DmdYabLlK2wayaT8jxVXS/HUqCEIdUT1cjeuIJuwWILsN2SIN"
    "qLNmhd0LgN26ZGX74B5pXGc4JHsmcb3BY8qW22kG11uCi1Hy8ueTpqQuXtpia0KXe6bWPF"
    "BnI3KXLAj2Q5795GG1QZiXhnyH2J3IIQ562KA5XaOQipQohF1JkRPQ5ZI9WrtsnleRSMTK"
    "a35Wc7l0NUiPU5/MWEc2skQI5Pg/fCZoNQWHrV/I3zn2LuOsSq+1X0oCl4TJoLZ+bUhXwY"
    "xYHrRQq5ewt8dKgpMFjdhftvGVbsm2xrS1YD0cRlNersvqPmBtvVgbSHTUxiDfkrji/ynn"
    "2YFEOJAIZ8Dey5AIpxbqYaZEgUQ4xzjriihfSIRzpMHc4r+VCa6PlEjbQz0MjRoDWXYZXX"
    "QzgTFUFiiie66D7nk9uucVdDMKRBfdTMBm7psTK+ieaoB7Wp/1ploregDpsbjVwBK6Omv3"
    "tH7tnlbW7toN5ypGvR7hXGJ0IWqnWlkJThvSEpxW8xKkJI9Seam5peQie+Zr6ttB1wCvqj"
    "JtwlsZQCeJHHOqqwITZwBfWe6YMczoPgP8ZJljxm7piR9WQa6xaE0uBEVrDIrWQP1u5QW4"
    "i5QrFVOgJptbkYNACAiRtgZswc6pCWtBBkBVlQqTTNaaoBZkAFRFJKTs8aAbCinLAKgKUG"
    "WPDl1QZRkAFWJ2DxAJGb/YVYDNw0OycsTDWrPagTfyDqgReRO/3ADsdmDlXVAD2FhpAmC3"
    "AlvQLnVixbL7UwvgjtzVvnLXhBBHCHEcALbmIY7xdQq2W436wdK9s2bd6kTfcMPAntE399"
    "gj4T3rZzxol6x9qrzBRghFdPZ8g0f0pncao5QvKEWgUmG11UcrhbyZMHuJdlpFqKM5g4LX"
    "WY7QnPXMJspBNK6cLLpDoesQ/gmv7uzgzUREECEaSJFEWQnlSuHpVnvvcZRS+uNseNU/u3"
    "EtBZtjVpQxm4MX7oU2B2brjx0wh/jFkn7W9rjfRFCjqnOIpYBYCoilAK/6nrhbQyzFMc46"
    "xFJALEU6z6mmq+vSm7YfYSxF+3VYZdVP+RKpMS6JHbdfr9JjrSHWZzwea+VYFL1glKZolK"
    "rDOTipdacuS3dATVglCQBUka5f5go0IS3IAKjgRwUuPwPCtMHlJ00btqc9L81PNqz1qmvN"
    "kw6Ugi3v5ur+5ur7D+A5YdVzApzUNF0nDJ3U4jMegN2es1RWhnS8/8DXpy1fn3qfiS4t3l"
    "9x8ESiE4W5O3kyabJ1R3mbrXbuv3H7M0YCiQn7h0OWOIgWxI+4pRmjJQlC6iNXZNMMCJ7N"
    "keuzzxfUj+ZVw/b+3fXYki2+ZPejEByu4tfOzoDxnCSvgZ0h82VhdVj5fW9vxG+KfqV5BN"
    "sx2I7BdgxWxL6Yl8B2fIyzDrZjsB3nV4lERdE1zmUCI7QeNx2HqXXuba1t7m3ZMidp79ro"
    "5iIjxLd96/wTxV4V32v3qVbDSyXGxM//6ezs/Pzt2avzi8s3r9++fXP5KlP1qo+aFvn1xx"
    "+52leAv6oHVm5smsp1RQ7MTorC2/INXBPYggyACra8A9jy8pe7BbL5+0Jnw1q7uoRzZTfc"
    "bt2L33Ow7G2DtrAfbocVTCQDN5FkMZSqmEApvrIhJJC3ms6SZloRgawxoo+lGL0JegzoQn"
    "xIA4cE3LTB/5hj36EvJFCH/+3eVY8tJDgIxF82awPZHFM2cFscVyxe+8PK777FYZk+RldB"
    "91XtqN9aZa5vJy8uRAmCpQcsPcD594cMBkvPMc46WHrA0pMdka7ieKy3RCTNx1cQSKvoR0"
    "PND0XJj1hJNQA3lxhdjFv78A6iKJAgEOwg3H5VIOlCpzwB6nZ/WeqYy1+k10cD8CSRY0Zu"
    "Gbiq1LRNBtxMZESGLssG3KWHVag31AdMBUZ3XL3W2Uxf12+mryubKUS7Z5qAnirQpAtU0I"
    "WA7NarheR8siaisghACuHY4MIxIEwbXDgguDVdQS0HtwpYAFeNOgH5waIBK6QP2CN9AFQG"
    "GK8rzC15Id5JnTNM/HSy3R3GyxpudYj5M10j9p023I0Fo3h/jKN8Re9pGDBaYwY092SZ4x"
    "eCcITY8gyjqldMC/312DUmPz+seYt0PZDA3Z4Xyv4DgX8G+GeAfwZY6ntiwgX/jGOcdfDP"
    "AP8M6TYbKma4idcOVdN6vNQW0NpAaw8OVKC1gdbuC6kFtHYfaG3gYIfPwarLE/LPJ1t4V8"
    "2ahBlBGrpRxNAMY6bUwZs4iWJCj/Jkiz5Fj6uAc6C8wiB/yKY55B018K57d6ugX7+dPNJg"
    "kfF4YnC84f9xI7KIQ6YkehYYOpsMXTITuv6LSfOjrmsiVm0Fs3pPr7T9CDP7XOi4el3Ue3"
    "pdVL2+kw3IRDGWROwpxq96/cLngPK91+yiIUnAPQPuboe4u6UKw76q8Cp4YY2TzgYGsa4+"
    "LL2ukPOk80tGhuph7hhXEVMmlsq08OmjSdNNA0uN9AqgB5s8T3tIF+SBOhu0nlO0xiFyGG"
    "j+O/Yn8SfoQXy+mCDsO+xfOEIz9g35TcJVuHq03fl2v49v7I8XN8L85wlnArhp2Lxp7GDH"
    "ArNlr+xZOsbq2Rz7vooebIiKzUUsBsMs2UDkpKsJLtySLjUuSZe1d6TL8hWJrqIZXRgFG0"
    "kiI7yFnl7oRMaWXwopMvaiEtqNPW/KT+xdXG1KsmB+77P5HcL2kpfojVbY3puGsL031bC9"
    "osJloFOV5eDSDDmDD8JE5CuxhVvzx0JnA1u9ulfnyrsLCW67T3Cbh/UchpdgB6b/RD7h4P"
    "lEQU1ITydN7MRMtJsu0oZbGYp7ptRGcwYtt0VGKJZ3uM1SJFUVVkvqx5bMCeL9sqc0fhoF"
    "xHfCd+yhT9bIoysmOkn+EskmEI8ZqBIXlsbscRxLKxkzgXyBQAwIxABuqyeXRQjEOMZZh0"
    "AMYIIyWtUokVsrOdz69hab+UGtaeAo/HTqubNMYIQc9KUOe3ZZT55dKvJf2ncz6dn20nWE"
    "gGVniJ6hO3RfCO7X80tyS1GQDvLjSRPrIBxopOuOnmNEIhA7SvMu3rNLPrvAL1cP7Io754"
    "xAxO71rFlCEYQIPzGU1Z4Qe/XW6HOd/jBws4b799D38nJ66JWR+pFLWDTeOQF+jOxY8NpP"
    "EM2+sOu7auPHX+7vPtfECBSkyiqyO4vQvwXNOcBF3AAwx6Nw1UmB/e7T1d/LmN/c3l2X7z"
    "C8g+vyIp/jszcXRos8kxidhfritU6wwev6YIPX5fWdna473O3LsnC57/PlHtw8unTzgBgT"
    "cO3oKagQZGI/yATcOfRA7a87h+SopGBWim5M9cRK0XdKM96E+1Rk0R+cCkEYLQP6FODFgr"
    "znNAh3oeDuFuSfrDdvgygTSxycJyikcRfc24KvmBDhgAj0a0JQuh1PSc1k3Qt+xg3dqMLO"
    "HMy3Q8Bgo8SrG07pkoiV4axaq8La6LaSO8Fb+5XZVCdvubWBscMWFg1sD8urVHskG9bOxM"
    "oEtbVfaum3sb5d1nl7VYpnKwbXgqhWBnuIQwKhccAOg3dWS5RO3/T9gfrpgHfWMc46eGcB"
    "gZvNc/hsZOxL24+OwG2/cmEWCa2LbSYwOnDPdcA9rwf3vALuUIK1T9bY5Vm07ODcfsS2RC"
    "cUcb6m1CPYr7mg5FIlqB+YWFdYp1cXu1v+9d3dbWG3v/5Yqhj7+edP1x8Y7gJ21siNyciq"
    "gp1dGpUnbo1XgCRz1G6zCXFgAt2qpZrRwwZOokIMwCtKHTWASfInk9yKsgjkVqwQDZAm5E"
    "iuH4RB6JjuPJLMnvvOcGZWse1ASqiTrlNCRfSZ+NM5DucmKBeldgK6vDAPS9N37C6YWkf0"
    "j09JAhxyqudn0Uipq5IUhABWhVpSNPHprtWiFABbBbZo3dbEtSgEsCqcHUtOErr+jiUxcC"
    "SFZOVWMH0hc5epC2aoFoVgG1DAyj3hDEGVRADSrR7PBcfDVtyef5J7HNi2oO2mWzpnoJaX"
    "zVpeKsW2BWRvpK6GtUfoYlvS52v8yxXnWgvo/pL3NE5wi6e5DrbCzbsFZNN+RoqrdKBroJ"
    "pwAa3stKMONSmSJhrIJrdWQHYbssXrfa+ieDLlrCFLSqXNpCmiJ1eF9suXIgXYrNMAHJHv"
    "xPXRKiQ75k3ZtVeNIB1IogJu8j3YlNq+ckOCjwMn+OhZBooBTcfgXAggBUWXKSggYQIYZn"
    "qPLVCzNqlZyE0xytwUUr4VxX22mI2lOemn3uX1SuTj5AVI3ShEjy6bNPRMNskd040QDzVC"
    "fLnEaSJ4q+TeEVYvrXv31uO6IJEbMXC7HuWZ/VSoP9LD020y/Ks7RLgP/so40FhniHA/xl"
    "lXEAcQ4X6k/BDTAk3ooaR5O+xQn9z2dcihi3pu6KJCDcVqqQG0mcAI65ScnmllCT9rSBN+"
    "VkGYdc6ZaBOMJZHREZydYCyuPSb7Q9LeIrqhuHvbwlgL4gaEywA/4NBol0jbj275tl/KKL"
    "NUmZDIsgyEHivp43oCLseeaShL9lWIIur7OhH94a9fiIdr7LkJr/Yl6WaAB2Ad5ak2deyJ"
    "03i59/90T+rmsNUyuwVkNRyVdDle7h+UFV96h9Zzupiw/yf+hHO167k7m6MkKvm9SPbLWn"
    "gE5a4QqZOR5xJB3P6WP/pNRQN3O+Cv/q/cljGJ2WbsO0gotQmznBarljqLKH3HP9sk/lFo"
    "7UZz5EYT3jYuUJ0wcpO4OybOriCJT5VDCbDT8fU8SZTexjjfxB2TBHGINuRkBcYaGGvgLv"
    "tCagFjfYyzDow1MNbAWANjDYz1mCi/TjB21akatyZkhXSshulYB0SvDuW6AoExhw6MkZgP"
    "g026JDa6jbr9pHZQuxPKTPbG67yuzGSeDqSfJq9+XjKbLV55dcY9cSqWgxzJyuzU2nU1m5"
    "EwvKErMVzF0iU/njRZubBoyL582nKroevPdI3oY0S4TScO8UAvLlkTZ4IC8kKwRxxh3iH/"
    "XNKATSKivKWDN7ENCnuYm5N45HwYoRkOgg0DF3ESHeE13lQNXTYGVMfvZ4E+rDP+H5+hBA"
    "H8B7WpJDNRJQRr1GmsIoyOK2e/WLUGCnDafoREUPuVj/hOZFINIWsP/kjlC3O8mZuAKUkA"
    "nGU40+NwGlCjFVqRA2grbNlBMgX0bmvtOJzddph13/DdP846C18/TJj19wF+VN5O4geTpn"
    "uJkzXZeiH5Gw97DumCPFBng/jkx/eBOQ6RT9kj/MI+2ZDoPQ+OpqvIc1948i52e/Aojtvy"
    "P9g6CqLq9aP97rdcNlL9i+2/WSFtuG8c6L4BynOHynOywg0UvkwAlJJqSvlBeBsOBU6x0Z"
    "tY7jIBMNrtYbQDd7/6FT5edz+4ULW1hcGFasQXqg88wOOHiuJffTppulqJMJHk104001fx"
    "xijiNyFuUhE1FxB7vdnFx41C4j2iiPIQH6b8vmP/9VxfRCYJAf7h70L22Qs3u3DzrDKlVb"
    "sj8OClK3bpWlB+OYs7d0P2QeQGyf1NpMXC3orf1QIeibQUN7gQuaJpHJX0xO5yvhiaXfXY"
    "Xa3+/pYq/mJS4M4Gd7aR3tnEf03ATdoDuBrg9j9DgzVwtdyJG7yJq87E7HerSgjX3+gyAb"
    "jR7XGjmxNvaYJ62n4v0PvpTWUN89mcujOV81o97JIIIL878gH5x4qrmFXoG4MWZDGLcQvZ"
    "J8MNXAjcF6zKit8ItyQFaBug7frTdBswicjJpSAmxwjsR9eLVBW0tsGdy8HyNkAcey5W+n"
    "zXa+CSyOgiRc60qmycNVTZOKtW2aCBo1rRtaRH1h5MVFWHOcFm7WArKUpCiHx/TCPioyHa"
    "dfscllkxihyGvv+zy2ntzYmCu08fTZqI+7nUSKtgYpKHiz4iyv6K5gxnkSYszRKWFozgVQ"
    "45JZ7+/UBm7OupyyXu2Scn5n97II80IL+J57/hR6aq/Ibm1ItTgsUDJKQ9r77obd6j3wKC"
    "Q+r/xpn5ELu8WxIQ8RXYJzh85gI0QN/FLsETtCDBE/m9ZkKxbxWfK5456wFHs3n2F08vZk"
    "TjX7tPx8Lk/+ns7Pz87dmr84vLN6/fvn1z+Sp7S6uPml7X648/8je2sNcC3w8+WgM3yhfu"
    "GDN1SoCGK0YmMcIF234S5h0yRoHHUK/UYp20cMJBwGxjkkWgVGN1Z8r0HX1IZRGAVHVDx0"
    "qXq/rNPpcAOkmHToqvEiaGrlwC7Fy727nErc0E9kwAUN8jpRGUKB6fm2zP4N3fS/bQ5V3/"
    "Qh++rPwTBc2WPJk0sWz/jz5Mg6SRFssWrQI/zsPPrwkOYh3EmUfYTZizU4IBeyZkGaKQO5"
    "Vij/034CQtegzoAjmUu60Kr1f2bePuorU7qyHguh1O6dvKhhCmM49G+7m2AidmixNLpkxX"
    "7Uyaj5BgaJ8RE6+B0dJOJcZEiFlZ3/J9X+nlU7+iM4ERrulTrVS7DZl2q+miA1fl91C7or"
    "P2YGBUrNRgtwjGouQI+ciB8I9aZnnCINxlkmU5cLzo8wzHWrPRmZNJjI68a7+iY0AeSUCS"
    "G7Q+PSoJjQ7k9mNefKrSmupZurQ9kHRmJF1PPIxu6ZPr38cF404U/Efh+aSJBfF4y2koNd"
    "XiQuiS+EjIvheeO4Jn4KnUOWPBg2t5wT83FNG2anrDuAcd956cq4ISeFZDcdlkGSfgl2XG"
    "V+mn9ez7/IXZSRMtCI7wtjFi74dVuFuKnHDM8z2Q+YXbJcww64M15ZV9TQ5GSWR0V5/2K+"
    "A55MU1u1zmEqODtxPfG8jadTJCd4S+4bu/P8KBs3aJS/dXddxP9myy/TIemYT+sMY8bRWT"
    "RK4/QU+UOogG6AE7ExEow2/VnrvgF+qHDcIzUQBGBOTwP+ODpsb/oK2edS7u4peLXx0lYT"
    "j5GQgROb31PsimTffozQRGaK1t3wNhKLqjPValde0RokiOgUfhh5finGjKrpGKQGKNLYk1"
    "emISueflGX5xyVqlfuUPG/UvUeJh+pK200iYyi1lCId53QjPfSYhcqN3KF5K4QSJzBZMZx"
    "K5WsL3aOH6rC/usrnhIr8TTXjpCLYafxeydgHrk38JVf7U7gfUDqMGEwtkOx2LpgXZTrvU"
    "sUCNLa9fLZqON2tYw1WiLmR4GqckzIVA1THIIZZ87ekjNXIdK4mNkIBu27Vpxq4lu/nZFi"
    "XhxjakGxtEQI7Q5NAzeAdvcbgnURT/wOqNN3k0abzvSo20rA2JQFyRI6ne8Q4tqB/Nw/TD"
    "mYfDkLA7JlM5HBG7yP79EHDDAHtV6SpQmxva63r7BRYurpZ9A000pKT5+DwCW79Xiao2VW"
    "jrvb4zAXD7hsp1oI9uq1zXF2Z7TkikPOPFg+YTPmuidb7z1AIi5UBAZjRwkBCf8BQEvMO4"
    "ChcWlbfQAj+T8F3MKovsoDz5J0/uyQt0cUbaR7+JCmS/qc/77obSIbB5vwKWYDZ3X+J3Ev"
    "hsq2oB5DtuAV6gScZ7LGkFCIAyMrJZr1NGCgYV6dQynPaSKMQO9Geaq293qqXoXp3T9qM0"
    "mbVt8hUao8ntOROA2/Put2fI59s1qy/gaoXUT/oZFrq6pL68qgqc/he2bX/5ePP1UKT+DW"
    "abnsO2eEKKt1DV80nT5X+WtJw+pk23kgBfOfVO2I0gSl340YrNY4DWc3c2Zxfy2Bbyu5Bd"
    "08PnuPLHgl3c2YzE5bW50iUCAFA6evX639Ug2y/+/3uST0Lx7j/h+/syiPMgZJOUQJ+stP"
    "QFOZmkhwH7g2/7DF2xydV0PpFNSG2M9I2dOU8kBMoCKAugLODy2p9bDVAWxzjrQFkAZZG5"
    "RcaKSWWKGzwiM4kR0hbtpwFaYIdMVToIf4nUCEsiTS/PAMFuAJe/DZDH4AicCvuG7+C9Cj"
    "/TiKdHUVAPyZNJE+ng5222sg33dEFig3565+cZ/yJeIdT1hcffMqDOahZNEGVrZYJWfuR6"
    "3PrPmnFdqcottNNlj5kE/lPaGudbcRHyn18eBQgGIBiAYICrZk/uIEAwHOOsA8EABENWwS"
    "TRTAznWBKD97ovE66zm//LKKf0v1rMJn3oOS0QSedaEePnDQHj59V4cWKUUIKMs1xtJ8gu"
    "cWS0btP2o0O3k4Sk0kXV5AyQxOCM7/MZDxGDSfk3vfpvTQXgIJkvkOBAgpuT4F9x+HyioM"
    "DF55MmAjxKW+jl7xVcdUSRQ9+h9ZyGJOaiU2J6PSf+RHjAiXq/y4C+kDCOjos5a4f6dQWE"
    "W+u6x3S4sxKmza6HyaqMWhqPrtnrnrwWtscO6SqYWR1QcsW1NOQMB4FL2vHGbFye7BVq6/"
    "d8O0mcYBM30m/sV4Qk+yOOo83+XBAcrmJYwYgDRhww4gDt15c7IBhxjnHWwYgDBE9mxHEj"
    "zyjfbiYwQmq/E4o00aOVL1GNH+4KnETfSbct3aWZCVjk7nlJTzv8/aXG0rysrwZeYR8DSh"
    "+na+xHqjzFDfaRktzo7CSnWolzTxsy555WU+cK1Kowf2WXywaYR4Jv03n54e9fC0dlJbI9"
    "Oy5v7z7/mDYvh7sXwX50PaLIcV6fTyATgHwCu+cTSAkWk4MuF9nzpBsO9oqDLqXAKsjV0h"
    "SShD2a4lVX22/LNEXOmmorDpmExd12jn2nqx23dKJd6Bxo5VuIdJ5dVIp0UJVmVn+ape3h"
    "MDM+zFJm2WRzCCFJS/328OS+EH/6sDEDtSQFwFaBlewc+rgWhQBWFayZqckEVlkIYK3CKt"
    "t1NUGVRQDSKqS53VMf04IMgKrQZg+Qpq1vvGHHPmLiva7iC8VXih5i8vZXcBBjXwB9/vn2"
    "9kR1brWA66e8p3EiWzytNbDlKn4LwN4k3YwTVekepAFpfBC1AOrVbEZXfoQfXM+NNl+ybs"
    "cJcuH81toVhL7fxuLlKJNA6nCcCBdvSBoQp1dVONG2QVu61Gtgazula980MV1ke5vT9eel"
    "R3HR9bL4ZNLkUb7K22j5lHPD0jvkRiHipdHogn2bxQMJuEs3/5B/A0R95Ljh80SkRBGfuB"
    "Fa4xA9BHT1NI+SjKxM5JksI16HBS0JXXo1vubdDvmr/6sfe7TjiFeGoyKZS1Y6RriwY54t"
    "9pn4iK4i1gFZxiMHdD1BIY1F+cBzl6+SDZphP/0S70VL/hPQEyUh8tiboZtRtpRCRXI5FF"
    "64HnmMzPOo1NsMlNer4Uc6nZ/phGCe1Udgnv1+W/V0KPDdqauBAMgA37T9CPG91IH3sh7d"
    "y2pdb/dfCnDrmZikObAwqrrdkKCy2wSV4QJ7XhXf5hr0qQyUoDcoQQ+REfWLfJg+8jqREa"
    "lKaTjlkhj4xvfZN57BHu70UhcEYY77PMeHScLQswkdWw6GnsG7fwqGnIw8JGv2k4fV2Yjl"
    "x5Pt/Nl0mbXUZNHYl+QliimvVhwzTa6f1ijyUdwr4qvHCd/zBAu8QDFa4A0KScJV5X/EFF"
    "kdedbRSAr66pvEJvp0Jd6PgG1e0lYUk1UFjqvUEgLKrQaUp+hrc1dJ+xFeV9svA1la/Bq+"
    "Q5kA8CuKS+ljCpruas0EYLlqLNfkLDOzGhSERghzO+aDBl0yPzP31CVzc9/AANfVJgtLrU"
    "8Jve64H1k4d5cqVTJ/2KhI0kKzrVrk3+YUzZnixstUBhP0GNCFSLrFc3Lx/1a1QS2JHmfj"
    "Cl2++tsY5dvJC2H6r5fnN5qtwoguYl9AUEAho1F1+4OMRsDb95e3h4xGY5t1BdULGY2OlN"
    "GPNR/lDNc5aagvCkeVg0AkojVBLRM4ZtRMo4ghfrhJGZOuFfqQlqSACVQgK13gTC4OshDg"
    "ut3OmSDWAjn1S97TwCDWZaeKq0tNT6k2hxbAvZG6Gim6pU1xO7wQLbQd1G1xQodhU9OtQs"
    "GlSrtIPZMqbVrbedQrzoa+E9ZxEaTBI0MIns0n6Jmp4z562IgAjl8+fk5r/K7nlAdzBHS1"
    "nMTRJNFcBJkgbjnfoNkc+09EmNw5pVslYu0M2WMmd8mDYDof5cXtPtW/h8No+uKGbmSllg"
    "EJXBImr6zdocVrdpCRH3jQ10FGTg/0GRs2TEwFnQ44ZwfcNIsz7Ho0vo90Pojrh0sy45vt"
    "1Fl1/86z4VYBP9KtjLbgRyvxrY0XEhxSH3tWBmPnOEMy2kxjWqTzM2HF/hY+xjZ2M3bsMt"
    "3DwhHEtyqRPKElw2V2dH7Lk5eAwRIMlmCwBNNVX2waYLA8xlkHgyUYLLPwGM+wzkUmsJMD"
    "ac9mspwRQcN/9LTef/T0rOymy4kNA2yT5q0g26O0HlqJJhryTFTTTDwF2DFatZnA+FZt+8"
    "7lDDa6Uhg76uHNJcaHb/url/Xs+oRtySYQF4TGh/K5Dsrn9SifV6veyDSFUoWpOeBKcsfs"
    "YuIQj2lygTGGZbljxjBlsCrw1edPzyXAVUeRuge73mZqDmtFDsCtglvikg3e+arkMb/1JW"
    "uKAY5VyWPGsWBIMUCxLHfMGBZNbWZLsSh4zCh67ozsgGFJ7JgRLBthDVBUiAKSMRw76Jdq"
    "aVCHquqQ8LyoIFt/S0/bW6w1lw5pgR/VShjbkC+2ckeHUn5KI0IXpfyKDlkmB1hZ8Jg3Xt"
    "lNRH/DLUlB1dTyNhs70FQArS+anAlA0eTdiybL/pq6MWSSCOgL1YVc9AvVx7UiByFPqmqU"
    "kmuzrq4ricCChUqUFiAt+P5rYlqQAVDro0gzD38D7UshChBbK0xpEPHYM4D/k66kXWtT5v"
    "WmKmpXG8DOqTsb7o1re8ijpGtqwBpvoYDr9vJo8lmjAayABXDdXitRUjU1YC0cSwCvdtC+"
    "fIxrwJzfrFrAeOyVEyvXUOPyiZIH+XJJ2UgLwr9DBfrrRPqHv34hHo7UMTdpUdu8p/Es7+"
    "LZ5bnLPUG69+J8pCNEh9dS3hOdcRWbLnKn7Aut50S1v5kg9EHuZiTbW9EAQsO9l9EtjY/q"
    "MeLDzr5otTdCSdqPe9HZWKFiTyM82/dYu4l7Gem2NKOrJQ+e3hMi3slIEWJqVUSCfXck0c"
    "lIEQrIDHvengh9EZ2MdSsKSMhfs3237S9JNyNdSK7/4kYCgj1x+ph1NFKk4toG+4FUKKMw"
    "xpdO+HPsqyjxPsYEEOcEOsszJ8BSZZlLUWzIMZc10ar3NqML9vN5gjZRfYOX3MBIUCJJIQ"
    "66JD5vwbO90cAhoskc+076IZeiL6p0ch303+PccQJ4O1mCnt3MUmBxVOywwWhgf+CIzOa+"
    "O3Oxb39smR20OmziXWhzfhetpYNqGka85Dywt+uB2syl9a2URFealuL7WNpxvpXTw8pJ9L"
    "5JWPBvBJmyIFNWAWHIlAU5kyBTFsw6ZMoaFOUwwGmuvt2ZalKZ5PpwMFlmfDlb2s88VNQi"
    "dSOUilJ7hif1bec0DJdPr0m6KzQTsBhSN/NoSNKv0vEavdRYope1K/SyvEA5ObPTVl8QhI"
    "2+zxt9vDx30d1lQZjjPs/xMqALd7dZLonCPPd5niH5Vtv5oWjwXEWzPmI/bQ8R+ztE7D/Q"
    "VTB9JCrPPvepdgUX5Ua0iP90dnZ+/vbs1fnF5ZvXb9++uXyVrebqo6Zlff3xR76yCzNQXe"
    "pLHEShOfwFMUB/V/QT44sR9LkM4L4r7jMaGqKeSgDmu2IeEl/wRHhhdncvigHBtJ1gSiBb"
    "MqB2gTqTGx/W7Sdg5m6X03Cl9JRqSCVekBofzhc6OF/U43xRwZm7oaiKztcr5bkEqOXGaj"
    "nkLLMGNaSF2oJ6J2mhim5tmrRJUWhEqmB7PiFFvydNXEtSAKwiR6drmsVMkgBAFdcR8/xl"
    "kLpsC6YVl11NYCtysGDrk0PtlBYKFq1uRqgEsSrGxnk0fsl7GhjEdeEvk5psJdp5SmZSmq"
    "x9M8GMPuNWSSvSyQ4FGWD0kkNtT/5S1r3aWLEjz10kKZwaoCZ3qVZWK358HC+sxUtnAVn2"
    "FdDnn29vT2q0MAB3G7gVzbMG30KUJ+SCgmxHkFbkoAhBRggdlCAjhHaaGtffOykUd9C/df"
    "0xKc7d5zsQgNXlPEjR3JL3YOql7bSSH7gRWcSpCYT0OxT7kk3YB9ytaYJowJ9hb0X+gB2H"
    "OCgkAbclTtDajeZMPkSPhKgzH7TZeY/THoiOWgqxFlPIY6MhGhqioSu7HkRDQ1wsREPDrE"
    "M09KDU7QFOc/XtDmlgVBgzbW/RCypWL0+6eoe7DDM19QTeywW4d7tjEVkdf8nLen/Jy4q/"
    "5D9W2I/caKOggD2KaxQ8WaiE8iOXGpqO1xRWfvfz9e0H9NOXDzcf7z8mDmbZ5iMe8o/YB2"
    "5qxbi6rdTBW6mySDYAnEnsiO5w9vo28DWOSoJ4pNr50IvRyO7iFdjrL4WSCPiXaPiXpJk6"
    "9/UuGVlq1UnZt0RaVwWj3M3V/c3V9x+abHJdspZXJHBn8xMFZZk8mTTxlThvs42rrEd0Oy"
    "8ITFovmLR6XbaeShuDOnv25o2GPsta1Sq04lnJY3+5NEE4aT5CdE9f6dwWWKtadMWzckSs"
    "HxFVKHJ9HIokslckSt/QthGKUlEQbB5m//n/CPnqcQ=="
)
