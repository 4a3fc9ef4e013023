from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_sheet_form_277d64";
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
        CREATE TABLE IF NOT EXISTS "own_table" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "key" VARCHAR(40) NOT NULL UNIQUE,
    "form_key" VARCHAR(60) NOT NULL UNIQUE,
    "menu_group" VARCHAR(20) NOT NULL,
    "icon" VARCHAR(20) NOT NULL,
    "order" INT NOT NULL,
    "is_on" INT NOT NULL,
    "rights" JSON
) /* A form in use as a table: where it stands in the menu, and who may do what with its rows. */;
CREATE INDEX IF NOT EXISTS "idx_own_table_archive_32afea" ON "own_table" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_own_table_archive_2b01a9" ON "own_table" ("archived_at", "order");
CREATE INDEX IF NOT EXISTS "idx_own_table_archive_f1295d" ON "own_table" ("archived_at", "is_on");
        CREATE TABLE IF NOT EXISTS "screen" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "definition" JSON NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMP NOT NULL
) /* How a store wants the pages of one noun, or the menu: words of fields, sections, order, what is hidden. */;
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
CREATE INDEX IF NOT EXISTS "idx_slip_rule_id_1eaa24" ON "slip" ("rule_id", "closed_on");
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
        CREATE TABLE IF NOT EXISTS "dashboard" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "tiles" JSON NOT NULL,
    "version" INT NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "changed_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
) /* One arrangement of figures: a person's own, or the first one of a role in a store. */;
        CREATE TABLE IF NOT EXISTS "duty_list" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "form_key" VARCHAR(60) NOT NULL,
    "period" VARCHAR(8) NOT NULL,
    "weekday" INT,
    "day" INT,
    "begins" VARCHAR(5) NOT NULL,
    "ends" VARCHAR(5) NOT NULL,
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
CREATE INDEX IF NOT EXISTS "idx_duty_line_archive_f8ebf4" ON "duty_line" ("archived_at", "period", "kept_on");
CREATE INDEX IF NOT EXISTS "idx_duty_line_sheet_i_7cd700" ON "duty_line" ("sheet_id");
CREATE INDEX IF NOT EXISTS "idx_duty_line_item_85657e" ON "duty_line" ("item", "kept_on");
        CREATE TABLE IF NOT EXISTS "form_draft" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "based_on" INT NOT NULL,
    "version" INT NOT NULL,
    "parts" JSON NOT NULL,
    "steps" JSON NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
) /* A form that is being built; `version` rises with every edit, so that nobody writes over anybody. */;
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
    "attend" VARCHAR(300) NOT NULL,
    "observe" VARCHAR(300) NOT NULL,
    "receive" VARCHAR(300) NOT NULL,
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
    "sheet" JSON,
    "frozen" JSON,
    "note" VARCHAR(200) NOT NULL,
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
        CREATE TABLE IF NOT EXISTS "award" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "month" VARCHAR(7) NOT NULL,
    "words" VARCHAR(200) NOT NULL,
    "reward" VARCHAR(120) NOT NULL,
    "given_on" DATE NOT NULL,
    "given_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "meeting_id" INT REFERENCES "meeting" ("id") ON DELETE SET NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* What somebody is praised for in a month: spirit first, money second. */;
CREATE INDEX IF NOT EXISTS "idx_award_archive_11a77b" ON "award" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_award_archive_ba0b6a" ON "award" ("archived_at", "month");
CREATE INDEX IF NOT EXISTS "idx_award_archive_d2a64e" ON "award" ("archived_at", "person_id", "month");
CREATE INDEX IF NOT EXISTS "idx_award_archive_75cd08" ON "award" ("archived_at", "store_id", "month");
CREATE INDEX IF NOT EXISTS "idx_award_archive_dd5d99" ON "award" ("archived_at", "given_on");
CREATE INDEX IF NOT EXISTS "idx_award_meeting_707edd" ON "award" ("meeting_id");
        CREATE TABLE IF NOT EXISTS "objection_script" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "objection" VARCHAR(200) NOT NULL,
    "words" TEXT NOT NULL,
    "category" VARCHAR(10) NOT NULL,
    "side" VARCHAR(8) NOT NULL,
    "filed_on" DATE NOT NULL,
    "filed_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "meeting_id" INT REFERENCES "meeting" ("id") ON DELETE SET NULL,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* What a customer objects, and words that worked. */;
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_342d27" ON "objection_script" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_61cc4b" ON "objection_script" ("archived_at", "filed_on");
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_b164e6" ON "objection_script" ("archived_at", "category", "filed_on");
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_f41527" ON "objection_script" ("archived_at", "side", "filed_on");
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_67d5a8" ON "objection_script" ("archived_at", "series_id", "filed_on");
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_a8318b" ON "objection_script" ("archived_at", "filed_by_id", "filed_on");
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_9c7265" ON "objection_script" ("archived_at", "store_id", "filed_on");
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_ce34b5" ON "objection_script" ("archived_at", "objection");
CREATE INDEX IF NOT EXISTS "idx_objection_s_meeting_2df705" ON "objection_script" ("meeting_id");
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
        CREATE TABLE IF NOT EXISTS "review" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "month" VARCHAR(7) NOT NULL,
    "against" VARCHAR(7) NOT NULL,
    "lang" VARCHAR(2) NOT NULL,
    "issued_at" TIMESTAMP NOT NULL,
    "pages" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "numbers" JSON,
    "issued_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT REFERENCES "store" ("id") ON DELETE RESTRICT
) /* A monthly review that somebody issued: of which month, against which, for which store, and its numbers. */;
CREATE INDEX IF NOT EXISTS "idx_review_archive_59a788" ON "review" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_review_archive_943da5" ON "review" ("archived_at", "issued_at");
CREATE INDEX IF NOT EXISTS "idx_review_archive_53a8d9" ON "review" ("archived_at", "month", "issued_at");
CREATE INDEX IF NOT EXISTS "idx_review_archive_d17eaf" ON "review" ("archived_at", "store_id", "issued_at");
CREATE INDEX IF NOT EXISTS "idx_review_archive_8f35de" ON "review" ("archived_at", "issued_by_id", "issued_at");
        CREATE TABLE IF NOT EXISTS "review_file" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "content" BLOB NOT NULL,
    "review_id" INT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE
) /* The file of a review as it was issued; it never changes. */;
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
        CREATE TABLE IF NOT EXISTS "learned_step" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "step" VARCHAR(40) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_learned_ste_person__b2a3e1" UNIQUE ("person_id", "step")
) /* One step of the first week that somebody has tried. */;
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
        ALTER TABLE "staff" ADD "away_until" DATE;
        ALTER TABLE "staff" ADD "in_training_until" DATE;
        ALTER TABLE "sheet" ADD "author_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD "staff_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD "customer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD "visit_id" INT REFERENCES "visit" ("id") ON DELETE SET NULL;
        ALTER TABLE "extra_field" ADD "form_key" VARCHAR(60) NOT NULL DEFAULT '';
        CREATE INDEX "idx_sheet_staff_i_5ce66c" ON "sheet" ("staff_id");
        CREATE INDEX "idx_sheet_custome_947095" ON "sheet" ("customer_id");
        CREATE INDEX "idx_sheet_visit_i_313db6" ON "sheet" ("visit_id");
        CREATE INDEX "idx_sheet_author__bdf9b6" ON "sheet" ("author_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_4fb6ae" ON "sheet" ("archived_at", "form", "store_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_078d0d" ON "sheet" ("archived_at", "form", "author_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_0d3e24" ON "sheet" ("archived_at", "form");
        CREATE INDEX "idx_sheet_vehicle_9b3859" ON "sheet" ("vehicle_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_a099fa" ON "sheet" ("archived_at");
        CREATE INDEX IF NOT EXISTS "idx_visit_archive_32a0bf" ON "visit" ("archived_at", "state", "promised_at");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_visit_archive_32a0bf";
        DROP INDEX IF EXISTS "idx_sheet_archive_a099fa";
        DROP INDEX IF EXISTS "idx_sheet_vehicle_9b3859";
        DROP INDEX IF EXISTS "idx_sheet_archive_0d3e24";
        DROP INDEX IF EXISTS "idx_sheet_archive_078d0d";
        DROP INDEX IF EXISTS "idx_sheet_archive_4fb6ae";
        DROP INDEX IF EXISTS "idx_sheet_author__bdf9b6";
        DROP INDEX IF EXISTS "idx_sheet_visit_i_313db6";
        DROP INDEX IF EXISTS "idx_sheet_custome_947095";
        DROP INDEX IF EXISTS "idx_sheet_staff_i_5ce66c";
        ALTER TABLE "customer" DROP COLUMN "lunar_birthday";
        ALTER TABLE "staff" DROP COLUMN "away_until";
        ALTER TABLE "staff" DROP COLUMN "in_training_until";
        ALTER TABLE "extra_field" DROP COLUMN "form_key";
        ALTER TABLE "sheet" DROP COLUMN "author_id";
        ALTER TABLE "sheet" DROP COLUMN "staff_id";
        ALTER TABLE "sheet" DROP COLUMN "customer_id";
        ALTER TABLE "sheet" DROP COLUMN "vehicle_id";
        ALTER TABLE "sheet" DROP COLUMN "visit_id";
        DROP TABLE IF EXISTS "lead";
        DROP TABLE IF EXISTS "bearer";
        DROP TABLE IF EXISTS "own_table";
        DROP TABLE IF EXISTS "recall";
        DROP TABLE IF EXISTS "review";
        DROP TABLE IF EXISTS "target";
        DROP TABLE IF EXISTS "letter";
        DROP TABLE IF EXISTS "sales_step";
        DROP TABLE IF EXISTS "stock_level";
        DROP TABLE IF EXISTS "duty_sheet";
        DROP TABLE IF EXISTS "accountability_record";
        DROP TABLE IF EXISTS "objection_script";
        DROP TABLE IF EXISTS "meeting_point";
        DROP TABLE IF EXISTS "meeting_series";
        DROP TABLE IF EXISTS "form_draft";
        DROP TABLE IF EXISTS "closing_day";
        DROP TABLE IF EXISTS "notice";
        DROP TABLE IF EXISTS "calendar_feed";
        DROP TABLE IF EXISTS "record_step";
        DROP TABLE IF EXISTS "task";
        DROP TABLE IF EXISTS "contact";
        DROP TABLE IF EXISTS "dashboard";
        DROP TABLE IF EXISTS "record_look";
        DROP TABLE IF EXISTS "elsewhere";
        DROP TABLE IF EXISTS "learned_step";
        DROP TABLE IF EXISTS "meeting";
        DROP TABLE IF EXISTS "slip";
        DROP TABLE IF EXISTS "screen";
        DROP TABLE IF EXISTS "share_policy";
        DROP TABLE IF EXISTS "capacity";
        DROP TABLE IF EXISTS "review_file";
        DROP TABLE IF EXISTS "stock_car";
        DROP TABLE IF EXISTS "care_rule";
        DROP TABLE IF EXISTS "duty_line";
        DROP TABLE IF EXISTS "loss";
        DROP TABLE IF EXISTS "amendment";
        DROP TABLE IF EXISTS "coupon";
        DROP TABLE IF EXISTS "attendance";
        DROP TABLE IF EXISTS "award";
        DROP TABLE IF EXISTS "countermeasure";
        DROP TABLE IF EXISTS "recall_month";
        DROP TABLE IF EXISTS "duty_list";
        DROP TABLE IF EXISTS "appointment";
        DROP TABLE IF EXISTS "letter_template";
        DROP TABLE IF EXISTS "vehicle_status";
        CREATE INDEX "idx_sheet_form_277d64" ON "sheet" ("form", "archived_at");"""


MODELS_STATE = (
    "eJztfW1z2ziW7l9B+cv0Vmm6YjtxPMnWVtnudE9mnLivne6Ze9NTCiTCFtcUoSUpqzU789"
    "8vAL6BJEgBFgmT1Pkw07GIA0gPQODgOW//e7SkDvHC7y/mc7r2IzxzPTfa3pI5DZyjd+h/"
    "j3y8JOwfje0m6AivVnkr/gFr4glBXJCYBrnILIwCPI9Yo3vshYR95JBwHriryKU+F73xCS"
    "JPxI/QPQ3QZuHOF2hF6MojCPvhhgTv2Ic4Qgs2OvGJM0H4Abt+GCVtg7XHehVNNjhEHg2j"
    "5E83RA71yff8ezh0zr6I6z/YG3Ltu/+zJtOIPpBoQQI28Nd/sI9d3yG/k5D/+b9H9y7xHP"
    "HvIxzMF+4TcaY4OuLtyO+rgIQhQylMRZNp8teex8HfrgT2R6IxQ5n/4blhRJyjf09Qbees"
    "efrDpmwKuh4rjHBEbA/6yFC2/kPZkgrY6rc+Ll0Hc+sIz/E6JFPXPsoRDV5i3Dl7y9sb6e"
    "sRDdwHl3XGRVePUzFwYS+Of6L4fJr29tGPfhQN+Y42m86pt176eePVNlpQP2vt+uKbPzCI"
    "AswHfoeiYM23YP4lk6073ZXj3SpvEm9TkoxD7vHai/KfyL5A/tnRdPr55sv07sOX6fSoss"
    "mnEtImnHw0ZwgydNhXDcWvf+Bf4Y8nx6/fvj4/PXt9zpqIr5l98vbf8dA5MLGggOfzl6N/"
    "i+c4wtN8LnNQ2RvKJ80AWUliN7wpmE34ph/kAOcHY4rmca/hzeGcB4T/8uQVKSL6A3sSuU"
    "uihrUoWULWSUS/T//RFc5drmT2A50b39smb1ADrl8+fvpw9+Xi0898uGUY/o8n8Lv48oE/"
    "ORGfbkuffnf2H/xzynSrWAPLOkF/+/jlz4j/if7fzecPAl6moDwEYsS83Zf/xzeiI7yO6N"
    "Snmyl2pJc9/TRFrTDr65XzzFkvSsKs92XWU4ykaU++fT7rpfPQZNpLoi3Me7JM+zLtw53m"
    "6tudqs7FCb5a4EA9uWn70qwyeLp6f4/if3T1Ci/x71OP+A/Rgv153jC1v17cXv354va789"
    "JsfU4enPAnxQMzciOPmKCbCdiDt8vtsYDt8ckrDXRZq1p8xbMiwvKdQLlNqXEuiTVtUQPE"
    "vQFmvueUIBTUSBW8L+weowYvE7C4B3T1+jdt5R/+/qWwi6cL8btPF3//j8JOfn3z+ae0ub"
    "Rwr65vLktgcy7JZENI248A6uJucPJKZzdgrWp3A/GsiC67tIcm6KbtAV0ddGXGSxdhWcYi"
    "ykviuOvlIHWGnN/TxjiTsIjwAvuOHXyPT7TUhgatoQxxQsYZQJxLjG6rONPZKc7qN4qzyj"
    "5x73pEsQ3/5e7msxrdTKCsh7nzCP0LcR51VJdEjkSzZlFWIibFix/voKxZZIYX7W0jFbC4"
    "pJ0A31u6yh1r3TYaLhuVdR2Qlbedrv3I9UzuGiWxPe8aw1nliqtGbG412hskEdgdnr874H"
    "mkNITU3/JyiREcebaveTF4U2et2JHrd4qi1CFvFKuA0nuT1ZoJwGI1XqwCu6mx1lYSg935"
    "+bszub8nczMOLpOABW+84OcLMn805oyLUoe8O+fOMSbwyUKHjF5yytMN+4lTI7cfheSznF"
    "R6Bl/bbio45K+pGbKSCECq8PyR3P80IZVFANIqpKxnvh/OtmawlsUA2iq0stOoJqyyiD3H"
    "v55jyp1V7x+VnpXi7a7i+yND0X3w/0q2AuaP7CthX2mbSGIPrhbUnQ/3yM8/zb9igDeZf2"
    "9hF+RXe+KRSPz+2w93X24/Xn05qh5dLcDKBJa/5q6s48RWPrQL2LIvgD7/cn19VKt3tQDx"
    "XYTv70cMblXX1MA4O50A4F0Alw9yDXTFIdUKskk/AzvTdKGVD/OaTZcfbTM8f9zgwJnWnH"
    "EzggOlteIyEfzxr7fEwzU0eYL1pehkRGCXHG7o454AxfGG16yjsYIURmTVCkh3rKOxghSx"
    "03xPkL6wLsZzXogtip5QaWsqbFrVR8uTZfkT7OMH8ZP42Hyk4q6kCAbO96v68N9Z3mZnvO"
    "8dXZIZdbaIj+Mg10cYxfHC7xBOI2w98kQYNBs3WiSfhAs2xARh34kjbaMF2aIQb1FEkRtV"
    "Y3y7G0YR1/v1KI94XrETgiaBfX2I9RW/saWgxfhX8oP0H/zP+KeKPyGMEcIYK5skhDFCQB"
    "uEMcKsQxjjoDTPAU5z9e2O1R79AzJrb+94fDWQ43FJfaLg7y7dh1o0M5HRoPmnk5PT07cn"
    "r07Pzt+8fvv2zfmrDNbqoyZ8Lz/+xCEuvBhVzFdUjK+/fnOB0UDe2gJ2w+mCHWiKJUypR7"
    "BfcxnJpUqQzphYV5hmn9jd3y9vbq4LW/vlx7Lf1C+fLj/cfncs9nTWyI1qlq5wb69iXe+6"
    "lgmA55p5+CjDzn2WNlOUBGWmz8pMTrQYHAiyDHgwKDeqlM3SR7UgA6ju9gvJidE9bZR1SS"
    "kHBre2NVheaAWb5dXF3dXFDx+OFDtEK6ZgPSP7UHEtbItqXOtNwV1aYCSzp8IKUzSK1lti"
    "kmXjpQ13mmP+tqCItyYON4ukNpLUAkL8qmVFS6LHyU9j60Wr1hCOdARGEDCCgBEE6PDeXC"
    "3ACHKIsw5GEOANsnk2n154m3s1zTp7OLBDXehDwA61hSqwQ8AODQTXnrNDwt+7lh1KvcF3"
    "skNh2lCrOA9vjei95D+7WVDkuLGH7IS71sa+sxv2MFRX23lGH4fFIAF3BNwRcEdw7xjSvQ"
    "O4o7HNOnBHwB1l8Xe0Or0NdSqoYkaH6MDVdc5YoeBWka33jssERgCube844D+HfiL1l//s"
    "2dED9GdfUQX68+Doz57tDfuzn3n6mZehP+94WP7P1HPn2yMF/yk/njQRoCK8f7rKW2r4x+"
    "EIEZwmC0BzHAQuCdFsy3MDIJFZ5g8hiruc8I/TCjfvE4k//YmXBeeNeTgJZ0H5v9naUGQt"
    "6Hw0ZfKCLI2QXJwnyRvQF841+2pdD9RmvgQ571D+A4DqBaoXqF64Yg3oigVU79hmHaheoH"
    "qHV8exy/e4yxqOA8hG0XsVDxJSQEKKl4Uc8tH3DNMGahVSI+txfnulRu6S8rtYiR1kScRX"
    "r1B+8uNJE+WHSw13Mn4XnHVDEWfi3BCR31dkHiWxrj5a0HUQOzI6eFvl7wxle+zjOBMRvt"
    "N7KnQ5/tW7p/jS+rPS2F2PiZ0nN6RpQnuLAydDZdneLQ79yNaX/VHljcbisK2t3K9H8zX7"
    "DUuiXixfj57IwmXqU83T0HNX4OgL7C+wv8AD9okgAvb3EGcd2F9gf7OqNgVNvzrN6ikuSu"
    "1ZvrVvb3XD9CrqtwoVU1/BSJsDi6NkxpIVo22HSAUsukfHa/+oK0i79kB3w4WqsHs9xrnE"
    "CHzQi/CevtLBl7WqBVg8KyLsU9UarnfxT9uPAF3rHv4F/kZzBy4Kgfd3dRsus1OawJbFAF"
    "rFFbrIImkiW5IC3UGBrMRraqIqScBSVShjCWepD6gkAYCC3dcGpkXaXZvklYVgqSpgdUM3"
    "MgRVEgFId3oopEd6FWFjJ4UrqauBbQe6fgolBajGVUGxMbQA7695T8NawbrgFrdDKDxu07"
    "umrMG2sR0sqDsf8XKV1HYNUJPbfiurddThn0VaRGMXyK77gO0ubMvMiM4ey+5SbQCbdDNO"
    "XKULpwakQkNtQyFI+xknqLIibxwGXshugD1PYWm4TAR//Ost8XCk9rbJU1uyTsaD9b+79J"
    "m9wis850E5CofZ7NmkyVt2Lrfa6Sr7Z7pB7MtsuddrGLu28rOZ/UcoPijCjyTkyT2pTyT3"
    "1w0hjw7evkcbl035OkrF3CiNXd8sqBdL/EGRUdTesD120E1+Df+nFe9cK4Okml3X46w8PG"
    "fz145fqKzkp7MCbp7g5glunuDw1xdPMHDzPMRZBzdPcPPM3L5yfVHb7ysXGWGI/7GOY129"
    "X13Z6Qu8QNvTPxL1XB/NXADwBM+Y7gEFRw4I4O8JWQsmxi5Q3W1irGfAu2V4A3K7FsgqGN"
    "7k2aSZ4WXLJUibaVWA4q05hcpF3yGRaZg46D6gy6R80yIlZJm2GCKPrYZAJCfdLOgy+Qcv"
    "7rQk2K8pENX+ED2mbiM3YvB3PUoC4pSD2PlgAvfuOWjsOx7pnoZ2wylb/fuPAiQwkMBAAg"
    "Md2BOeCEjgQ5x1IIGBBM5uf6q8mfUE8KMyZ+Yzyd/dusfRf96v/TmfH5RcaeJCH9/TjT9l"
    "3+W/jrp6swvE8GudkODX9RHBrysBwbHCbwB8JjBC3v1cB97zenjPK/CynpnGvTABWBIZQd"
    "R11wAXrpIGKJflRriaj890zEjlPV+yI52Vwcb3EQmmnOYwuMkUhSDjbvkyw7OVb6dL6kcL"
    "E1jLYgBsGVi6Ir7pYi3I2IP07UAg5ZSmyS6btrd4kCUu2RbOMp2jTD8Pf0xTGmCbCVgEdz"
    "5UdFN61gBfScQiwuw+YQfg4xMd7eCkXjs4qVwl6HquTN9Uu9tKEvb22tOB7LXxl6iiWZ+s"
    "KZcYwcWhidvoIl1Tcu2amsNelQT4jeG/p8FyasgByTIjgLy4P5/pXJXP6q/KZ5Wrskcifh"
    "MzBLkoNTqY22fU5h4NCbfSTmtiOi8p9ZjuVsNLVKVLmM+YeFegp7yn3Q3l8ubmurChXH4s"
    "7xi/fLr8kPq8skZu7PJSPTRj87gZ5JkMAN0MdMUlTifUlodB7xloqxkn3jc27kXibAVWCg"
    "+sFMOGAtRpCy3HqzTpDYoomrE/qR9hUVBmzcAORHgrd5yasH/NCQ94FaWj51u2ztRuVvt2"
    "2GOnKod9r1acdjSL1FgaL7kgp0WkLY/OF0MytDV8c3dWWz+S4LzsvaUxuUWkrXEqlWniVf"
    "KPalEa6YE0s0IbcsS3AYc1cFgDhzVwXeqJTws4rB3irIPDGjisZXv6VpnCs8HlJBUAp7V9"
    "KbbEeUeloNTXBSpK7VkXaDgvlqIsUKriG4AnibxERaXqUuZhcGG2FX4fUQdvp+ziTzpb1W"
    "YYJ7c1A4hziYOuWTWIOkvcT8jO7tmyIwQb2sxEn7YH/7LypQ4/sK4N33FZ5pBPIBzWFvar"
    "f9ELQqOzRJ5o1fs6aaj3dVKt95UTaCaKkix0yKsUCiJ1tXcWbQeawBaFIPlLFdaCvUAT1Y"
    "IMgKoAdW1aw0eSgLcfchRZwRSKTbUGa8XPpbgXVPE1z1Ek5cMZ2Lqt82qZlNIUSXugRu4n"
    "qDhlgm1Txamri7urix8+QMEpKDjVL2ANs8HVRuxA/Z4irsVbkcaCjRX+NnbakWfaK9yMjH"
    "PtSWTXakXZKEvCx6/AbuIJe5H3NB7YS6Y94fe5J05XcS8jxQiqF9mvXhTyn67IaxnuzGkZ"
    "EjaKbk7LO6bWRQv2+xHOPaLdEK39BRtjK+oDTeLkk7wq0L0bhBHa0MDhbtP8k1ToDyGiG5"
    "+7UbM2S7EWqn7XnY/WY6dsbsFLXEs7HqngGW3jl238XB2w9yt5QoqkPJdNbCWl0tqoc7wO"
    "7Y8a0nUQq1v2xmxxyRZ9wcsu4LHnNwlXrPv4A3D4BodvcPgG19+e+ISCw/chzjo4fIPDN6"
    "TKVHgrHZ/oeCuxVg0JhCreSrmGq+37mUlY9AcL18FTnA7DAs5aMDegXAVZuqhpwyzJWAR6"
    "SRx3vbQDdMt+tuDF3CW62COB4rBtcB1NBUbnNtp+nqAN5mEyVXTrM2DlEiOAt0ll6SLzVU"
    "7mKJVHNeIFIQjI0XHmTSAzV9ILgi91NaviLUwM4ffcwBB+z3TWl4B5cDp8wmcaroBcCm5o"
    "fZ5dj6mpngGFmbWH4KYygSlsfVORoPUZL0xVGl6cPr84rCuOjYHKl0uAymes8oXUex5fWB"
    "CEV6rPr1TiC/E8G1BJFma6zzPthtwbKUp88nQZiaLUCDbRTgkfiGPdK6XCnHvJzMi92lPd"
    "o7g2o3xRsATiPZccF3g3v1xef0A/3364+nj38eZzcbcRD/lHeWbc2w8X10q0RdmjZ4CdyQ"
    "HWGljLnli64dmSCES8KVxXXizofeTAyn6ZmqjKIgCpKt49dxjUR7UkBcBChDZEaA8XVl4n"
    "wxBUSQQg3Rn0DhGuqIsI15eJee/Z0m0j5F0d5gox793FvNdUNjJHNu1npLhK54xWYHasl7"
    "YA7K3U1TixLSnxGvCKi38bm+3Iw94L0W27jzFxR21FOxh1moZCVKZ6serkEggjsm85LR60"
    "fMe6GZEmVvTTx+HjnhB9YV2MZyl2HhovVlNNeHy60naEyIdpM63qY7w1ovc8bJ0Jv0ObBY"
    "7QBofIoT4TmW0Rrzw+4WXC2D9CIoLWQ3XhsT366nF4e3tBuzg7DHifEJULUbmVPQ2iciE+"
    "E6JyYdYhKndQiuIAp7n6dvOwk+oE1/tdpe0telz5NMn/M8BoUaHsVvFtiAVLBUbg0mbbL/"
    "gZWxWcTL3asnT0EelGpe2ytJ+zQu8mt2W9fsUuPaZlDwoyYATeaQSe43bIc6xllOjbitXn"
    "ztXUuTIrd7wEgTrfBWrhVTXmzjslP2NTkIr6zIxEDcRn3kaL9SR+FGwTqlKIIk7UvUPYR8"
    "K6gPiymLCnIeFV2/i/4hTGauLz+d395v/mf+ONvyH+s0ORC5T/PUHf5ux3fuNJROOMoWxZ"
    "oUeyZX/hCLnLFQ2ikI3gIF4fIESP7JBEboRmWya6wgH7TtO4h4gNyUYUsP3mR5S1CpNvUs"
    "e9fhXE5ZFYaA6Juco+cLHpt2KaMfuiXY9mZ5R/LrrPsikmce9BgLEGxhoYa7ghDuiGCIz1"
    "2GYdGGtgrLMsJYk6qMtYp+1HmEXytQ5f/bqer35dLXjLlUYDcNP2IwS3/cxwTOk3gDZuDc"
    "BqAEsUCnM9sESlLA/RvtI1rBKhYIJvSQyA3gl0auHURThtPzpoOyniHjM6FXjro4bT9pDW"
    "rHyfxp7L8yWarFVJBJarznINF+5qpUoge0mpR7BfEz6cS5VgnjGxrnDOPrF7Z7m8ubkuXF"
    "cuP5bdA375dPnh9rtjAXyeAqPGTPdC1g+69iMSLAkO14HaClJsMWm0hlTb7rSK/I1bFbih"
    "QYReIodym8EDm4EwQtQnSISycBOHR8OQu3bTpJzZZkH8ibBDCHdvN0Lhgq49B80X2H8gVY"
    "NJpyP12I88jHAQhbaLatkbVQ7LsTeqHCnc5qhg6wBbB9g6gPXuCR0Kto5DnHWwdYCtA2pm"
    "qbzzO6mZlamPyveo5rItC71E+ZCXeX0UqVEJ+5KmeWVlmUNOK8vuKmQeGZFpkgiQaTpkGm"
    "TmtxqBA/lkIe1p/yGF7JwWwl0gWVQHyaIglaQerIapJCEHl80cXNzEo7Ihm2SYumZ9jAfo"
    "4p0f8m9ZzL/1gf3ADS+zeaSwv+YPJ02mV1Jopmd15emyArTAjsiThfgnPuXWS7Ty8JxJ4V"
    "CEbK0IXXkERdRz0Dp8J2yoDpkzNVwUsxRxYUv8KIK9VjiIXOwJG2qNCdbKsD22x87o+mER"
    "2bBR8kQZyV5pb1AxidZHlU/bdkf9WsqtK/UOtlqw1YKtFqx2PTHngK32EGcdbLVgq03nOd"
    "dNlLOsnuGC0EFbEiEGIrGDnWrZwU4b7GCnVTuYdBvR1N8kCbAhKHJmSTctTURlEYAUzDI2"
    "MH2pomljxLXB3PUSxZL6BrGuFaGhWpIyzZs6Qy1YEkuwSue1hsVLnEWA6u7cedKZDfZZm/"
    "bZl4nJE3ZFhSUotTfWG4G8tIWG/WcrYt5YS8JWQVo8JUAz8oB9YYLh5pa0ZF9shHGj2Agj"
    "8kPH9pcZ8aj/gJLcfh4OIyQqpqG44LzKAmRvYGV+QemY5FLTuMBbyub3wT6Ew8fYN7Xrge"
    "JUkGllGFujyu+dtUEL+UetjZoEwrY/LBiewPAEhicwQfSEmwbD0yHOOhiewPCU+VMWVGnl"
    "TKtnuSJ40AYoKNVjs1RPqo8bLFdZ5pDjBos3G02tuCgE5ieogmMF1ALNoQlqQQZABUMpGE"
    "qHhSsYSl/EUArGp9aMT9UjDGylO3EtnNs6Nmio36Zng9ao36a4H7SxYis5RceJcPFy1KsS"
    "eckxx5Z4tFZaposNJk0m6vRACfO2O43VFyhuHVt+Q7okM+psUUgihO/Z2hAWZM97LzKzsu"
    "XkhAjP6BOJLcl0uVqzxYLmHg5DxBaT6+U2YwdvqzZqC+P1ODwxdPn72L0VOJ1/W+NJ6Vpb"
    "G7EcG5j0DOZZMM+CeRYMdT2x4IB59hBnHcyzYJ6VMowm2pZuaFsuMcYsrlpJXBtyuFZTuL"
    "q+ype9IX2rq771Hpa9W9yOTGDLBA7Z+Nr/MFVrb3IngapghQWD4SAwBYMhGAx7RmObGgzB"
    "ANONAQYMsa0ZYl/G6HJF/Si2iihK8sWPJs21+PJGOy0sN7z8XSyANm604BaOJALvHZpt0Y"
    "a91Au0wdsJt3SsI1EIbxKXwyuE64XYdZLP5+yDEPnk96hqYbEwXo8tLMkvtxaD5ofWRy1s"
    "V1ZHZquFrwTr44p1+hI/WN7BrA7suAGZp0mArY7MX/L20numm0kNhmUbX/V56Lkr5UOwA4"
    "IdEOyAYBHqiakA7ICHOOtgBwQ7oOSW6RuZATMBi/GF3LfuqKt3uGA9ONewHZzXWg7Oy3aD"
    "gkKsi3BByCLK7LZiB+TXGiC/rgX5dRnkgoat3KtqlJKS3EvYXY/+837ti8lGCZXDM6aF2e"
    "b4fUQdvJ3yMh7/1dXkmJkan3EewDHQ+2NA4kh0tylJxOImxTSu+YI4djaq4zMdr5DyvEle"
    "IWflvQrC+S2G86u9IuqxHlHybutQJ/ybwfEriRy06w6HIYzIymTvLQiNYLlaqLkss/GaZK"
    "AsAg48Cj6wSJNrolqSAncTyPphyd8sN8roupvlEgAoOPCN2YFvhEu1wX8vPYOqGJtHo0td"
    "DWzt6npElU5sjSQKL+Ef2bMV3IJ7JPjxWUyoAm6nerCaup2KS1Qb++zI89TIl02dmh5MNW"
    "1jsSbdjBNTSX83Tp8iZbIlUcQWfRXty0Twx7/eEg/XWOzSUh2ik/FA/e9OPZ1TnUrl6izp"
    "Ww2+znIrjXQy8a6GaCCytWCfOxzTkPA6JKHwI0bcBPc+KTIS8ioj3Ov4IaDr1SR1WF7wdu"
    "LYUWWQ6WKIHrs0i446dypmb1r3o5SqwnQ8GnbYUDRVtu2OzZfXVFac7A7PTquHlxmZbtim"
    "LPbsFxneI0/Ee5GR8XzO06nxsTsPcgiI41oZyXETvad7t3Pi2PhBq4DpvtNslXT+HtJ1EB"
    "eYszFT7LdZWRUrHETb7rEjv3c+xswNooWDLfwYK5nY4s1O7EPdLzjuA8MHi2Ph2hjua66G"
    "fD0KyD0Jgpgrg2gPiPaAaA/w+++LJyBEexzirEO0B7j5Zs5m2MzHN20/wjxRZzo+Zmf1Lm"
    "Zn1SRRQgs0QDcTeBa8PXtNylm4NNA9bcrBVUFX3N5M0E0FLPpH5kbEwYUq8XurAbpJ8/Gt"
    "3GMdl/96j/8yrNlVXXmsqrGVZQ7ZNdpb+ziY1iN4SalHsK8GsSpcgnLGpLvaCLJP7GJ4eX"
    "NzXVBFLj+Wffd/+XT5IV3ArJEbG0Srtz+mVHBSxGRLkETGty104pOe8dQVlGspC1kEHP2q"
    "65YssSp/bP2qzQTGt2bPdZbsef2KPa8mNSYPS8LHqgD8l7ubz3WaQi5TPs3ceYT+hTiVOj"
    "ysG7DlYBT24UqIVTmaalK86/EOqiFW7JIdLujGKJi8KDXCNd6uFpzYBaYpVaELc1lufEC3"
    "f19e0NnMJUYqhiQyPoQ7UTHu8dL1jO7NuQRArAXxi2X67xnUZpe7kiG2Al/j5a4qDJc7g8"
    "sdxy4kwRNRmKEbiwZIUrA5aG0OK0+ZX6k+CUEmMIKw7ibTCSR8GDTURS9Fg8OvInjIh6Ds"
    "+VTBsN5tpShlz3XlVVf7cNskkHDSqgBaz1FkAkBQPJ+gkFyJ9ddyUQgYTRUTL8cD6MJaEA"
    "JYle5tiTe6PqoFGQC1Cqrszq0Pa0kKgK0CWwnM0YS2IgdJNxToyuE3msDKIrBgFRRDEhmj"
    "j6gkAYBWAa1EqGnCWpEDcBX5tvCW2ygNE24VhABWBazFsDUDaCuCAG8VXjnWSB/bkhQAq0"
    "hslsU/6sNakAFQVdni8uBuXUwlEYB0Z1az/KivYgz5dkq5YSp6kU7SHb4eAVuN1Fv5e6sB"
    "qzjnAdadsMr6kAasCbUKwO7OvVUgoTWg5XdVwHUnrtKVXicDX670A7a78/BVrkgaEMcENq"
    "C7O+WpzPTrrN2YCwBkd6/bAmuio3SJixUgu1vrkm+gGsCmZheAdie0JQuVBrgpy9IGuPoZ"
    "pgcKb4mS0skqG9u3W0B35Ol6i44AGsjmFsNWwB13jumKebVmZ+Ckza40s3i1omykmvgqk1"
    "yzF3lPI8K+qBR47mpPlDRTHw8SnjkOVYE1JvBcsS7Gsy2qgrz2BSgPPhjjEkrOZAXNYQTS"
    "6HSXasqXfddRAtHPaTaYMa6mR7KdtvPaMeVj5G/enK5XVBU0YrY78U7GCpHdlPyDhCggvG"
    "r6nhDdkrT0+gg374CE/D3bd/++TboZKUoewaqKxWYvGnZGio7rP7mR+Pl7YvQx62ikSHF7"
    "+57K5A032YeL8V7bklpgey6l0ZVMq4bM7YsQ72NE+HB6qetaPPH1pKEgT3Z/2V2VZ5plvt"
    "xdm+fGJ2hJA8K+13JGAkTvEUZpRxOEfSepo+NGyA2rhXeeId/jqjpyKcY2xirkri90zruC"
    "3PXtOkNC7npLvqaQu74e6mFmMYfc9Yc46ylGkLsectdbTq/euze44/zqQgk2gTcTGEH2nC"
    "K4r3XAfV0P7usKuKUK6rrpBopSELq9OwRGrvtqz+2qbyBre7kWF1jBeeXq4u7q4ocPTb4r"
    "XdIOkplPwTkUjYD1hINkdtRjG+4YHDPqiNq8yCFzlz3nJXsf2akUIhxx7iCu3su+MftOE8"
    "SPuQlK88xPUITZ3VrBQ7Ta8wExFFZqDAP3AdwHcB/AffTzegTcxyHOOnAfwH1A3T4Ll/PI"
    "jTwjdDMBYD52ggtFEbsk7aC6nOaOr8i9DJUxOk9+HzMWRltrJgEQa0EMKe+VCl4XKe+BxA"
    "cSH0h8ExL/BxwuZpR1c6Tg8POHkyYK3yk003IXxEGA/QfC41+5u9+9+7Bmd7F3CKO4PvMf"
    "QkQ3/oSz79GCsOdByBoyQeEbGFCPINdn/xKBvWqPwvaH2E3pAyttk5V+JEa6YdK8nWP1ZY"
    "HtuOxf5Co93OuLc2QCexXneJ7u8p/3a3/OEUSztetFrh9+z8f7rxfQaTqp2QG2lxY2EUlz"
    "WfBT4Vm2l4IksPA9pmerAbvJ3M22hleDshzkuN19N8gwa+F2MPLcP5X1VZP+54UuB+toe+"
    "2qY4qyZ81XA9Zq6rkmkURuRJaxDh4uCIneIYcp5RPk00j8C23caCE0drZbMTVeKPBLNwyJ"
    "o74H7NmfQun/eiR64k9557EzSh8cex7JSpTs63oc9tLGFJWtAdmNzaVO2yMm85i4QX2NJ1"
    "MeA65z4GQ0XEUXnIxGpuiCk9Ehzjo4GYGTUaZ3JBqKLuWZth+hk1H7rOeGBqo0Og3hVanA"
    "COHtxBLOOmfa98IEY0lkBPZwCxjnVyVtd65MwiLCDk78dLqH+VwD5PNaiM8rDl3kwVWlkq"
    "oHOJewCPCrV+9evbID8BsNgN/UAvymukuYbcNpe4vgnpy+e/OnQYLrMSimDt4qEK69Zhdk"
    "gABXFdGk9N5oy00FLK5ZP3HaHdyGm9JxFXzrHWglkT39Z/umpZk50GZEre7CzAQsLky6Ir"
    "6dhXmso28d16tbxwqNNiLBs+7dRUm4dvf52h1bhkzeo1wCbi3P95FuiJ4aj490OQBFLwKl"
    "KQSlgu69qT/XfSv+XMPZkTpx3JrTpbrgXP2ylkRgZeus7ASw53j2VCXhalO92qRqiim8FT"
    "kAV1FvPXU/0MdVFoFAld3OaJmnzp5+aNzd6S7ta2AQ6zqjyWtLHaOi3hlagHfkbn6V3VCj"
    "yp98QAHCOx0pq8d5D10pQ2WqtOzZRMOVMtRMk/ZlQdB8QeaPXCT2f+QKK49/uqfBMsuoTp"
    "YhCvEWLeiGtYqIH+dbd6OF67NG7nzBHq0DRbq0TkZQulvybsUrwLqd8jCe3nhc8m9mI42a"
    "G7bj9AgejeDRCB6N4NvWE/YVPBoPcdbBoxFMKxk1nap0lUluSPIjyYzQ9a59z0bwCevYRW"
    "FDyKMyx1etoidJADNaVfXMwAQga4EEb0XwVhyut2JMe1TQvaTUI9ivISdCtefXjAl1BXFK"
    "WthV9i5vbq4Let7lx3KOtF8+XX64/e5YIM4auTEZqvBgTHgs/T1XkgA71G47VEZh7sfi/0"
    "y7y6TTAxZfWlQF9v6W3TNuP159eUn2Prb+1dD3mWlwB3+fmSOfQeDzZAVx6jLOr4s/meKj"
    "wcs3CKrpdtG2QLhPSlHxfeDeLSYfYHAky9LaoPmbYC+rA9uNWh8TLA5gcQCLA3DPPSElwe"
    "JwiLMOFgewOIDFwaLFQQBmroyUxYBZUCglEA/57HhIJnzvBsvnaXQlWdjl+7zL57NlHhhS"
    "kQTDksJCRzzywBMDGIFbkgJgFVS8TDfpkvGyDByaYOCwEbwk0YW6wUuSCGCqYTTKiXg7wR"
    "99w1fbbiTvf7tDl8AY144xTqUPWFytPVMEdHEt6UBaoWC5Sgr47g4FqyjwGhiLs6kVcJN+"
    "RroryGe4sY1eykPm+qqUFJeJ2I9/vSUejtQ0kKICwUjA/neXTgxsKS9/CPC90okhfzhpcm"
    "IQBJ2TtdvpxHARhwJGCxwhN0QzwlCJ6zS9R98Sou8bCtyQhHEhBsI+3CLiuNEEhTQW9OmM"
    "Olu0CdyINaOsBcL+ln9WdX6wMSDUgeuX0RvqwHXE4s9wyE5RIwZfFrF3xXvV65UL7hldkT"
    "o4iIzyWmUC9usUvgxv30liqzAiKyPYMwGAfQ/YwS3lOVMxOMvVy/D/Pbvrj41Y7Rm8+/Oq"
    "L51P58/Yd26exOWrcpfNnk2arrIL1mpK02ZapQm5yB+5CGsVUJHhZjlBEU3+sVlsJyLLzT"
    "0OkBuhBxqpSxI+sx+4d/br3hnhR/Z+mChCuQRoQntoQpCPuet8zINIHB+sfZ/jZAXm4xMN"
    "lI9P6nPHn1SSBmCer85gX84FgFmpuCMl1S10/ZCS5gBkGchneL+P9VY50GAHrRAXn78Bz6"
    "ESZEFwge0zkfDgshuGGY8giwCN0BffzBGC2sDNiDUI1MwuakZ+VTXcW4DxssF4SVdUutnT"
    "vSVlsW7Z9j483elFPFxkyBp4wQRRDWpwGiRNtejB+TqM6JIEcS5sieRLM2GjDQ7j5NfpBz"
    "MyZ99RzRLu191usvCr9Dt5CmsgD22Sh+nsGgYnFaXAiV6hpIHe2zqkgrc2g1QWgWWqwLSw"
    "+erjWhYDbHdfKQqmvj31X9m4ODCUdXXg8hJTB9S8kN2XYIcEn5juFv/SqpJXaNCs5omm06"
    "XUdqee9zdRryR+HdGSYJ9pYQscTbLMaiEROdfivsP3aB0SB+EHLGqd8NoniBdXjH2PmWKG"
    "Qvb109as3yVRVFqxNSgYmPulIyYzZGKHk0TG5+D8WsfB+XW9g/PrsglOevV1TfiSCNjwwZ"
    "sR7E47k2xVFLOX0Rw+Llc0iC5xNF+o9Ab5caPW4IqG01nWUosbEucvvxP5yPXfITcKUbKT"
    "lF29JuJs5384rvOe/3eOfTQjiM3CesnPdd9BsRlOzRt1N5QOpxQ7ggCZZFVR8OnayB0qbT"
    "/CXGavdbyhXtc7Q71WVk+fij8MEC4IjRDmjrzOKK+Sio003oLQ6Lz7znVgPq9H+bwCsuM+"
    "EFX6i3qEc4kRLuT2LxU1JacbVnAqAKt35+qFG9sLhv2BT3DXPsFqt4Fa/ThtDm6s4A/cEZ"
    "A+2RjgmLQGGMswJqSVAZSSBMBZgdOfL7D/YAaoLAOQVvI5PrqrlRGgkgTAWYZzE1CVmlof"
    "3JO2ByirmUZx8DxTQVESTAV9MRXohKgQhuhz5lyWgwCV/tiCIAjpEOfYp2acQdp+dFTYay"
    "3C/HUDYf66SphDPBIkNu8tppB/Z9cO30o0EiQxfrEkxquAMhyWewZ6xZ4nP8d9jQj0TkO9"
    "iqDV+vNIqO706FlJbbV8egK6iWOzYo8b7kozp2vPQUyJ4V40qQ/OJHe8jfPQvBf/vsdMzP"
    "kj5/DjHlzuqOMQ3id7Hta491gZVcfTR3hAQeSYdWefJCZR30QEWklded8YJYPrSS4xugtK"
    "+7b6ujRd9ab62jRdYKl/Z2CpnxPPM8pLlwkA7HvAnh2I+ruzLAJb9O6LY+Z1vecFp+TtPT"
    "CQda858urqUxDfFV2vxC+uaO3Jk0Z1fZ630ag/wrT6pRsmsW+YfZPlTJTzcNgfHg4j5ODt"
    "BPEAcD9tw1CKkjYBcQjhnvCULacJYro2Rk9u6CoSu3Y71G6F/H+PcvQLFcl5O/L7im1cvJ"
    "JANjsJ8skKS9+PI9GYocr/4Ps+mz+xydV0PhEGl5BXfOh6nBQgG2PJBEGbv+9rIYPDP/gH"
    "T2ThspMGLlLWL1JQjaMFeCWtk2nvzzPTFyXBTN8XC59WJkmI4xzZrCvsusm3l7LEFo9Lk2"
    "kviYL5vj/TrDDfCx3WhCHLJWzlHzj6z/u1P+ezhJJbhLgqhN/HynX4PS9YuPH/yw6Ndnym"
    "ExNQnlMpJuCskiec3VQVd976KcgERhiu1T5Lmar3ym2s1sUsVNe4K2xfAwS7AVy+H1UI3v"
    "xGZgBfSWxPCIez+ysQhCyAXd1G4s3fDNeCDLhGVUHN3tyssrauFbIiCPCC55kNTCV6TR/V"
    "ohAsVQWsnJk2BFUSAUh3mrrSQ74Fa9eV1NXAtgNdU1dJJVJbuxT7Qgvo/pr3NKwFrIttcT"
    "fUcEON9agWoL3OOhonsgWFE/x7bfr3Vg6zNnaCtJ9xrlb5ANdYrJLO38qSHbWnf/WC1Kty"
    "u8lGrPDYyLfoeo+N/DzQc6xOvSLCtMjFimHMZjzLd5ye9moPaTPxHntWJN/bhsNDRJYrj7"
    "1VqX5ub+TCDbbdYb9WmLJC/1/L9zzpKXhigCcGeGKATb4nxlrwxDjEWQdPDPDEyGNNM+VE"
    "Oc3qKS5KHbSxekMDRxEU84XpjbVuFM5Ykgo3vQkf/v6l8BJUQmGyF+H65vNPafNyfEw5ss"
    "6P2DXP0KxdEAITgUKxA3cBqOw8HFDBnt0+piWiRhPWMr0DixUcBV7Eqp0uxNaMg1+kDoeF"
    "tK5poPTualhewHXABF9wHeiR6wBYuDuxcEPCNT1YTROuJVfWNjbavKdxQlu83Rtbt2XMef"
    "z/nknX8kQD40C75Hkxx8oMMCYI3YpORoRQ9/4RmS5a6ycha6u7/CWmsq6sU5lapIxInB9o"
    "wP4dkd8jFOJtmOSCi39MnDOOYF5SOlF9/hAiuvGRYDxFAjmRKo4NPud54VQFqTsdq8cuGZ"
    "EbsTnqehQ6n+PUvG1nRF5VPLQ3nNtSRg1w0wA3DXDTAIN9Tyy54KZxiLMObhrgppHO8yNR"
    "OLvXp2pImttKldHlu9txFW5ZJdZFV5ax6MRBxaXFCs7tVyDNLgK6IGcCFhHOAwosZBzRQP"
    "i8Pt9IGd/4fmWAbyYA2Vy0srk8sLuhUbocSWQEnl5dAwxudBbd6JKlOTUGvSII4BuDH7oP"
    "PlHQSA0FzzOJEcBd3EjOdDaSs/qN5KyykeRpnHXhzSVGB2/7+3QM1tTBW5OC8iUpe5zd2V"
    "CK0brqZHGXlHpMEa7hl2uyxc2YUFeApnc/uxvx5c3NdWEjvvxY3ml/+XT5gd1JxFJmjdzY"
    "BFzjOKZjD07SPCrmxMDaObZME51aOy94F0cKI2f8YNJk28RZEz2LZkiXZEadLa9TtWK/ME"
    "ziuF0fYbSkfrR4h8KVG7gRuneDMJrwD8kWhYRh4tSYLlvotMc2SvEDug9Ol11l7AwpOz3Z"
    "GVEUa2gvHH1JSMTWIeT6B9MlmC7BiNUn6waYLg9x1sF0CabLXIf3zfLMZwIjtEw0HYcpH/"
    "O2lo55q8maN+bwt03cWsP25JUO28Va1eIrnpVTU6cXS12Ic4nR0YnHJzoIs1YNhuEKwtld"
    "SHkIqDGWZV4i+0S1Nsgjax5mJ873EXXwdsou8KSz+iANM6FIUxEjZppfvSQFgajVK4t099"
    "bHtSgEsPYlcULvDjjInNBLTBsi0a2HRPYN3/1jIpXR0elRZBHZnm2xusCWDm2NcNPkOGoB"
    "2k95T+MEt3hyQ+S5zcjzeqttl1bJm9l/E6Hq34mff6SwT5abTJoslTRtPA3z1rphmGm0I4"
    "p7CSeixncS9MibsH8+kjr7pJl8j02R965nJ4v0nL1oDzTYWh00dB1id0ASuCTM9EJLo8YD"
    "SVdSW7+2oARbGjR768HkOwD9fgImXzD5vrjqNFDjH5h8D3HWweQLJt8sqDJTdiqz3BBVKQ"
    "uBeVLPPAlhUzazjxcug5rBJZLMSGOFtWzCDSbhyqLO77+68VGO5UhWfmN+cmO6bnChwtmd"
    "V3kEqyGWZcDgrmNwr7AbWlfFkhRYhsHgbss0XOQA9WzDsgyACvb2F7C3x2uwBQPb1YImJ/"
    "qw1qy2gU1+WTVyO6dHUSu2y1Eb3EuHNhjcweA+AGB7a3C/8mjIfuAPeHuksLVLTydNZvZ5"
    "3I7nHBANd1rYLxBritgFY7Nw5wuEkQAIBSTkZnIaCNN4iLDHFsv6YSGKQNO154gW70V2Yr"
    "qOMjn2eEF5qmIeAIw9r2qStzFgj234fILs2F75VdGeVXn/gcCeC/ZcsOeCZa8nJh+w5x7i"
    "rIM9F+y52Z6eqWrKWa7ZzmWhgy4RLfTPCnIN2ZuT9hbtWfFkDdKcNYQY6MFmU3wJArtnG3"
    "nX/LVluqpn6O7NVmXBYi9DVqX8q4KpkqjZeppKYoJ3U1Q3PkGJAKL3nPkRnD7nkNwo5HTS"
    "e/bvueCC3BDFeWNZy/uJeB4umKwI+OB/3bsPa6YjILawtgjz8A/C/huQKlFlb1gFXfVVsv"
    "As+BvCCaO+cFjZF+p4nILtxtqgUaKc2Rswf8fbGxPYNGDTgE0DXqUnF25g0w5x1oFNAzYt"
    "nedUtVHOsXp+JZGDZtKYShpEofIFaXAPl4VGx/m80aB83tQyPm+qhE+yjgzQjWx736887P"
    "sDpStn5GHtP2OLl+Vgf+/z/h7zH8+Y4oIgzHGv55hzWtX5/cvdzeeauU0FyvPqziP0L8TJ"
    "ilHNKEeiMJmVALxyrF1plngH5QC8+4D+kygUp3rYcwnA/fm4+9RMJ0jbj07Z6iSGd77Abm"
    "BmY5NFwMZWpc3YWl6xEQwtlyUpALYvUWJ9u7S2jmqs+JkGi5bFYMFCBN6QI/ASg/ld1t/A"
    "cO4qEk+c9i3gO/IwPFkp0ogTS0/7FoC9lboaJ7Yl1UgnDC89nGDh7twPSuc4BDn2I8hRMs"
    "3xh3uWgs2KmI5jEReXo+h5T4AUWZRHCBX7j++w/+2L1kXaz4je3iJQUcR+Id++9kUq62is"
    "UK2ou/d6SpTvn+kw7zhaOEU4fNwTpi+sixHtTBZco5PrXL2DdH7f2+kmPc3vmjoB/anTss"
    "hsP6dLEiL8wH7+O7RZEH/C/z8g/D80yYMvAvHvabDkfsyZ77IqdL/NrtVez6lm9ki2/XF4"
    "jtyITcg4AvZ51sCuB3FDq47T4C3dP+ZsgsBbGrylX1oDGKjfLHhLH+Ksg7c0eFplwfPEKN"
    "920tyi50klM3FA5jRwvqcbf8q+TWfpiIueKa91HFNe1/ulvK64pcSqvgH0mcAIk/ef68B7"
    "Xg/veQVe1jPTuRcmAEsio/Osah/gAWTdsJilv2UvdkjR3ym8hF3zjI69TMAiwElmTQtpTT"
    "TALasoUlKTSsIYQh6T76556ZYk7F26X3WFbcuXbjMorcM4FO4C+/MFVXj51L/zuYTNI2tF"
    "/CRfyeB21aXrryOVNbG+bEQuYXHFDuXN93CosjrWopm1t4jlm4FgufLw3EijygRGdxVoP4"
    "uZCJ/GRkniJBGbOmuEfWeo2ys3bk4N6RpZBhbyzoUc+8QYKQmZxOjgPdUKxjptCMY6rQZj"
    "0Rm/NxrtxJIIYKyDcUDmxDXDWBIBjHUwZl8MewyPKb6PiOJaUaukVQXtaWunA1HWYq+OCq"
    "aXlHoE+zUuEaE6gcuMCXWFZ+oqYdfEdHlzc12wLl1+LBdX/eXT5Yfb747FgmaN3NgnW2HQ"
    "h9BYCIjrJ6YNAXFtxWv9TAecnKDtcC2IeNGDtaWIl8S/tR2n8hHBDX73vfAsD8QOrvAo5w"
    "8mzZ7kaRPNdNus+bvUfdv1CNrgED2SVTRJPtwQP0Lsh1Pkss+EIQ4FdBN7hvPGS/pEnNQL"
    "PPmM9eQRh4nVZdvueNTf/N/8b6LJN5EDJ0QCoFBUleM5ud0AxQqA6IH1HL5H32L5VIJ/GL"
    "fHSExcnO77CXtrgmbknhel48LiIqFZje7rkU/X4m3hPzZxac4/fKB+7OcMbso23ZRT+HVv"
    "62n7EToCte9nlS50/WUrSYA6rrjipLuEPqKSBCCqQFScFFU86/OuZQJ7pV3rG6wNmHWT70"
    "6ctya45xIA/B7AP8OnHEIIeuVbrhU44jt8339G3IgsCOEDfQ4fWJEgZLNjpA0UZIBD3sl3"
    "xni1ws2NOs9PYV3VUJ713FyXhMpnGt3Fk1mhVNJHkyZSxafRNExb7eRVvmyoIDXCmK3wKH"
    "1E2HMfE7ogIIj1x0kIxPtEMWyIBmiOg/fs2Yw6Wx5Fj8NHwtrP6Fq0XsYR+FVGxcJ4yhD+"
    "9BrssS0rqWrlPiwy/kKiPYDOADpjJHRGvth1vUIzAbh6K67e6ZahD6gkAYiqPO3hcncAlz"
    "tQ/EHxB8V/l+KfZxFUqP6FFIP1yj8uNNup/f8ttUbOF9h/EOZIlMTZxKbCWBNn6+ePooTw"
    "bMuzaC0TS+a2qt630eFuy+SLpdxqJa0TN6KmOdTAfgppnpQ75VBCJSHN0yEqdJDmaWyzri"
    "DwIc3TgdppNlSZYP0L02TUs5sJjCAeqGkiP/z9S2EOK+btbB6vbz7/lDYv27zLAVhYeW9r"
    "ir9KJUZIgnZS1Q1YpqEfTzpKiXSn0lfui0LA0arSIQB71zl7t8yDM/ak78YX5jEpMXjFV7"
    "ZA4V1d3F1d/PDhSLF+gRkdMDOaVw1RUaOFmiIN3GixnQY5KvhHFNIlEW4HnNeM4loCLvdJ"
    "cEgQB3Us+AP8SHzuvEAQvRcsZ8J7qkjS9jpWOjtIu0my+HtTtKATBpX/na9eIFSBUAVCFe"
    "4uQ7q7AKE6tlkHQhUI1ewGggPFBDfkE0zaW6RTl2Q5G2r+64iBYQJvJjACurpTZIfBTVvC"
    "9vhEh5lmrWrxFc9K4bEBZZdAoyyCksjoMG55/SZQTfnl+RkQZ3Kjw7mTtcz1tGdoMpIYaD"
    "F91mLAvjIm+8oYUQUDy2EYWIYKbL2FJcP1ZQwshcRnylxexcRou4tDr7KmWqm9RPMJcsjc"
    "5dQwD/hcMSRDYfPAaYXn94iXvIgbh6LScxz2idZ+5HrcNrIVIaRzj4bEUafz6mykQ3Nb53"
    "/HJcCTBR1jMU2tTWCBAQtMAWGwwAAXDxYYmHWwwAB30e00V9/uARQgzTRmC/SfFvvXQP5V"
    "uD8IGbAYMpAr2sotq0Y3kYWaNqtRbVR88ymjhwN2aTEqY5FLQMnRSjpSYIVHxAr37M1uve"
    "CKzFdoglqQgaUKVPtLUu3xYmwP2rusv5ECXHh7e2jK6NmGO/xYkR8I956rS6MjPZ00mTGc"
    "YrudNowLxNvHJgRR9ecdCrFHwkmc9eaPyR/zNXu45KEfJHhy56Rqotinox5bIERHXQ+SlV"
    "vafyAwYIABAwwYQGX3hOMEA8YhzjoYMMCAkeXJTjK66xow0vYjTBHTfp5sqMPbOSkEJWM1"
    "+Yp2SsauCF15CrxNqqGOjMIovPERDtglec9ysV9EJyNCqEte5s/Uc+IvVSFl0keTJkZmIT"
    "XSSN1BERcIkwqt/DSeoNBlWwv7hPjvEU5LiyzxVjRFIS/cij1Vuo79OusxLcN/SjuECaTg"
    "AP4E+BPgT/p5xQL+5BBnHfgT4E+y+6ebXCt1/eUygUP2lYPQ1C70i1TrNsA0lwBEe1gLqW"
    "/4thiQWl64LaD6Mx1y4fPdoOYvqzGD1yUDI2BX0C/pdNRzL+m8a/nBsLZo40YL5EYhctaR"
    "S8J3qZsKws6TG9JggjY0eAwXdIXC9Yo/Yx8qnWH2663H1IsdjxjXaWMQYHOAzQE2B+71Pb"
    "nwAZtziLMObA6wOf3whnlZ7aNjXxjWM1P7FiboSiIjiOYtAnymA/BZPcBnVWcjrpMboJu2"
    "twhtcr+yg/DxiU4w+klDJsoywvE1sYpxfTR6LjGCBWwjHL1Cvuk4JTGUt1N+p9zT7+YH1s"
    "+1OyoOqbx+t9NwQfZ2UOJA3fF+xopU4hS0J0yS/9FYQOqSR4xJcQWRmLHl9UximDXRoRJj"
    "p6rNgsYEH4pLJMW14nEUZ+HjLlcOVXKHhuKHThYG1BtUjF7zQHkEp43Rct4Z4g/7SgkC4w"
    "qM60sf2APl3oBxPcRZB8YVGNd+MK4v/f52zLl69ME1KrOUCQChvRNcca0xwDZtb5NvTW/F"
    "3eOrVfinoe5PtezPiqFkBHAmMAKutQjuqQ64p/XgnlbA/W/q+sapPgtCh+y+7LLfzWV5hj"
    "VRuMEERaXwIaM5c4No4eCtCYiyzCFjF67DFWFf9Dl6clkWFOU+K8p4g7fmm01R6pDflBUO"
    "Q54cfLrAZl4IFcHRqRcnr/SUtybtraJhLNdhNJ0vsP9ApimECnMaZVox9tXI13VRmoAZ66"
    "OrGcg+sbt+L29urgsb0+XHssH8l0+XH26/OxZTwhq5cSyAIigoXb4hiZ5xSCjE4Zzo8zkR"
    "JsahKTvapzNyr0yPc+k+NOSlVnYwmgz1fzo5OT19e/Lq9Oz8zeu3b9+cv8rsEtVHTQaKy4"
    "8/8detMNPV98/DqpTVDRRM0t7iKfPPhZ1z5o3GKfOm9ox5U2W36KMZuRW3t4gsf1PtYNt+"
    "6RWH+KFq62g6sTMZOKINjujQjULl0Vy/R+cSUI6hCmjRR0Mf1oocgKtYrZDUsH1MC24+Bs"
    "CW5WDBQsZIexkj1XtuC9gWyykMa/nq4ls5bGrKXaj3iVYW8KjycFbWb3lvNC4nIpkoaKCy"
    "RZo4g18SHJAhOiloOczjlSgzyVfznk7zF3lP41mbRXsXu4fuH1wwfpxCz13tCdId62Kk6M"
    "xxqIpFM0HnCofDJWt3ozMNI7LvAuIQ3bFuRgrTkuBwHey9jujaj0iQdDZSqNjTCM/3Pd2u"
    "4l7GilFSPWxfkJJuRooShGHqIsWU9Wjv1XQtOhnpWsIchX01Sd5wrEso7nlPhG5m/03mvM"
    "md6G2ka2m+wG5AVE4aBlDpl9YdIkSYbSW+w2mVfd+5rKOxvngQQq8BUkBWNNh3dxoZj1cC"
    "aI49b0+AbkUnY0VI/Jw98QlX1B8tFxBR+jh16EYR6wAo5VQA3k55OCmA1ACSG4Zr4jCcnl"
    "yy2XtX4p2MFCiPraS9721Y51YyRHREsfU26Mk73tGI+Ukop7dzKa2DJ7LdVwP46D+5UdZm"
    "hDBxBdBVOeICShJK94Tsu2tfsR2JXWyDHwkZLafk08jdmwH4LDoZK0QP7hPZU9/+gsPHkb"
    "5nEftpex9qo0WH3fkJz9+yH0C/uqE71kM/IKsWqNqxIcQdubrLTcmdPZW5KRMv0KbclGmT"
    "nbkpb3yCRL0Zes/TSKKHgK5Xk7xQDXYcnvxP5Jrkfy/oOgirOSqf3834c1Xy5pABETIgFh"
    "CGDIiQCw8yIMKsQwbEQemAA5zm6tsNNWc6K4kyC5iGa4JtJjC6HC/t5z9MLhEm8EoiowO4"
    "kyQ6kAOxwxyIdEV8ddx9Pb6yjEWIX52/O31lB+eWk3TMPRoSU5QLQhZhPn47JJgrMc46kY"
    "x4PufRGnjmem7EPT7mdH8H4kKft6LLAd4l9OytbNGS6Yp67lxZC8zIes/7+pl3tR0rXC8V"
    "FzpIsOZ4heeuusacmQ1W9DPaRWUvMHSQ8NiLDB0kPC8U8zhIrNgvJRte3mw/sD7I3YwRJ6"
    "av7v3OXdP4ZjxGfMIIR+u9EfqVLFymCt+JzsYKle0442GCZD3QeJAwQaSx/lu35nELe+sE"
    "Ky3f0EFCZDcYe5AQQTR2P6OxB4kVJ0F5jRgHb/fdl+KefsA6jEA/Lb27rnQi6HxPmPRD1w"
    "e5nhKQpiEJ9maYEqjusq7GCFieoHFf7ckkm+UgoVoRulJVw+sijH2QANmNYx8wRNMlu7ku"
    "WgHqE+9pvGjFgdZ7I6Udrz1QmCBSuy+R2oNcQC8Sqj1IpOzGag8SojCic0XJGjMtiXVxhU"
    "dLoQiIph55IvtqSwKpa97RWLFKSuMtcbBvNOmV6OkT62ikp5ybhe7viZRRDoBBrip7wcmD"
    "hOcpNkK2Y8ocLUg8tHhfiDTDkwcDUJfxyTcb/0uCRyVEOXs2aYpSphs2A1mznZHKF+ieBk"
    "vk+mgdEoRDhJGQfoeEowdyI8Trjzghb8JjkJfEX09ExPFmQdESb5FD2T9xlIclB3SjCGbu"
    "dKQexzvTwGFfqOtR3HDKJhTCqvsY9wth1Z3CC2HV4w2whbDqQ5z1FCMIq4aw6keyrc5vfc"
    "hZ0nx0QdXtx/1ybXxqiK4sMzqI249b5zeYqUjaZAJyUcpi2KQURGgjzlorzLohyrqMtjtX"
    "adL1OKftLSIcpr63Q8Q3vsjqX1Wy9vYuKq8GclGJb+sVKC8p9Qj2a5ZrKlOCc8aEusIz3Y"
    "zt6iiXNzfXBfXk8uOX0jL95dPlh9vvjsXqZY3cuBhsFejAfVioCMy/3N18VsOcS5T1Qnce"
    "oX8hTpSMSiPkUBTQTveA7z5d/L28PVxd31yWtTzewaVZHHuXFGoc36BK8Zhuvg0pHrMmWi"
    "keA7rhqRkxik9OJMQnKbGJIs5V4pj2XOJHEr5D2PPizI1+uCFByFYT4XTnN8HDfVNngOxk"
    "lB4TpvyX2Bkkvnss4srStkbM6rG3MeDXLIQq6fFratjK/+b2l+yvkHtnZn9Jvx6IXyB+gf"
    "gFCrAn3BAQv4c460D8AvEr85Om3KRdOmfA5G+sSlbQrb8WZwJwKza7FRe2rkzd1tf7CjLP"
    "0vx6Bnrrup90AdKHtSQFwFaBza6K+qjKIgCpCtLk7m8CaS4CkFYhlegOfVCLQgCrAtaUNT"
    "IAVRIBSGNIK5x4WRmo4vsje9/dB/+vZCtg/uhzr9i5Khn0OOuGT3gt7E1GRBYVIPbr2W8m"
    "sbmHfQP0+Zfr6yOlPtACsgZ5pQYKbkkN0oD3KY942BNd/diJgYJbPGV0sE1DJfZFdlwV4S"
    "q4SgeNBqphuj/CPtuEqqy7a6FKVelEn4Eq1conOlhUc/W9gOrth7svtx+vvsQhF/bN5P9n"
    "7ZLoZ1FmQmErl55Omgzm/8PbTbNqFTrxRv56OSNBbLb26Yw6WyRyqnALNsIoLoQ94TE/5I"
    "kEfwgR/2rIDRGNw4LE2/8epVzuhAcO8eCgGRH9EAfhBzYhqgAkm0P32MAeT1c75uekL7Ae"
    "g/UYrMdgR+yJgQmsx4c462A9BuvxkCquWbMft19zjanIoRG8mcDoCtq1b5z3aWRWSTRpPz"
    "po32jVYnzTUIvxTVyLsSeu6UniT8V9O08JWn/XDvI2Wt7pc5xcddkF1lkLD3CMRFrOdygk"
    "Pncaj3PBTxA77+cLfqGdUfrI/8vuw5vFll2SI7VPeot9Ky7KX4+Wac7PlG7+R18uz+zXtp"
    "Npo3kYAUDCG1kaEjtPbphZWiwNylZHyPYsq2PKnJylIdmCt/kD2RtoafL4q93WUF9LFpMc"
    "LUWYAy8eB4ELQD0B9QQkRJ9up0A9HeKsA/UE1FNerY0oo/v5FKunN5domtkBvs0N08qnqk"
    "IqGSWjSZrbTJCyjt2Vumc+zjV4j/Na1uO8zCilFwKDNSmJ7Lkoh7PVKNakdMUxAK8odcj4"
    "zdl/DcGTRA4ZOWCBM+uFnvmiyX5R4diLZJduLFZBCHzcq/dZvFpR1jevkWYIbUUQ4IVYN2"
    "vAxsYKM1gLMgBqFVTZhqGJqSxijy0cEKYFe4kmqAUZWKiKsMzElqAPqSQBgPYjznXsb/5L"
    "BbqOEdeGsMzM82DPuJZx1i6dlMJb5PO6EN5ydXF3dfHDh5ePHRwqsg3Bg0psIey107BX2+"
    "FuQ122GvFuChqmFWBHHZ1ZpJ40Fmx8O20B2Ouso3EiW7jG6+wETPVvY70m3YwTVOl+pAGp"
    "RP61gOxFsbdxAlzlSzVwjomANjSEBXXnw7XA7ES3wJj0KmxbvlbU+pFnt45dzuTT7Laj51"
    "IumvNk5DwaOu6Cu35T9kgc/LyWIw2Fe3iIcEBS33A3Sgs5uvMF4lXYheM4k1O7l3c0jtLV"
    "PNPsYix642iefJ2OR5H1NVsjklWbo4H/L/j/gv8veIL2xEUQ/H8PcdbB/xf8f3dYEBoK/q"
    "UCIww9bzoOU9ett7WOW28rjqyJ8qgLbdreolNcopdaQbdlN+H4qxu6axaEDtlhMyYS1ZX9"
    "GuArSB0yfuCk/nwna88zXXeyzEFj59HQeM8rCB0yemon9S/k9xoyYERO6k0q64e/fyloq5"
    "XiIZnGen3z+ae0ebmiSBHqlYcN/f4kCXBSAye1F3CmAq8JTXOpmdcEf7FbQPWWhCv2zYZ7"
    "SO3EVdoBa8yj9VY82WwqlKUq4peJ4I9/vSUejtQsdyXD00jW8L+7NHNeiMrFRwoLZ/Jk0m"
    "TcxHkbLbNm3D4tshy/FBORFJq9QhG737rz8L2wRW4WlJdcFoWX59jnmZ+X2CFx3md0H9Bl"
    "YrKMOwnV5s2Ox9udevrrUSqR5dNxIyLK5xUeGNnWLt2HQzGv/enk5PT07cmr07PzN6/fvn"
    "1z/io7OKuPmk7Qy48/8UO0oPztNsKlc6XLgqXtR8gvnunEhp7Vh4aeVSJDA7IiKoa+Ibwm"
    "FbCnEr7qsT5YuF1njkK6azWXGMEdseu1+oQ9vtGz67bJJbwo9SyY+6kPWruLxwj6a8Uu/K"
    "NHcSPuiVQJ9nsuNirgf7j55fL6A/r59sPVx7uPSTXVzFAnHvKP2Aduete5uFbinBJpuuxc"
    "UeqQ6bmF6zhEcVW8pEytxL4avlyoBN2MSXW1BWef2MXs8ubmurA7XH4sv/6/fLr8cPvd8X"
    "8UF6sqMjdXnE2Uh4IUkEq7SaVAoi3sMSB9A1nflbmwwNSBZC/ly5ygr3RkzmemyYtZaqV1"
    "1b93RZ0mXiz+e/QtvoiH37iXML9HMwCjRXzzju/cSYtvwquYfxzO2Rpj4p5HN/H9261Jkd"
    "3JSL/5v/kXPmtD/e2SrkPhEv1IyCpEPkWe6z+iiCKMVmws6k/4h/yw41SDg7eib/aRQ56Y"
    "js2+FV0R9k5Q8a02C4oYvoTn9Rblrn7zRVEr7mGdfKUFwU4oKl5xLy32fd6Jj5PYJF44i8"
    "SFstL4uoTpYDCs2VsSoAWvpbXxRV2tvlfJSr+6jUTKfJEkL6jNYVcBfQjwckleYOxiQJvN"
    "kWWy3e64icZpc9A5e5l94ln/rXzzaikpeP3L8bUcyFt5Xoyirjx2/Sc3EsR9xoNmxUXFX8"
    "kGCYnGIdAAAg123abB5XwCgQYw6xBoMEz+rOfTXH27M4VS3xtezYl2aVpxAnwf2bGvtOwN"
    "L6nO+sarTMQixFnpwsFB7DrEj9zIKO27LGMRZP6VLUV1HJ9ooHx8Ugszf1RKyytdfJQnQs"
    "1pUBQ7ZEsK2zqD52lSRUk4UXt9oq5nSzd65jyXZGGm+zzTzjrIHDY1+QVZBPzpFf70c7Wz"
    "d71DRCYBzhAazhAz7CuIxnpFKW0/Oj+qEx0/qpN6P6qTih+VWIjsa0fYVej7f7m7+dywgC"
    "W58p7vziP0L8TJ7FGtZg5IYaOv+FSV3adKOzjvoOxTtaGBo/Cxr3djywRGsMBtO7B5mH0Z"
    "g70kbW8R6n8u7OwmbzQ2kzf1BcbVVy3FQq7fRSSRvTaQ5+H8n/drf84hRLO160WuH37Ph/"
    "2vF1jqnewrAeEmPSNNTxYBU1LFlOS5POz+kRjRNkWpVpyOX9b+WXTtfq3j2v263rX7dXkf"
    "iX10TBDOJUZwIHYNL9T/6mRvYHfuhTGqsgyAClW/rAEreRZpgipJgKt2HaKJI84zkC1KAs"
    "IKhIsua/r4VuRgQ6iCK7n76SNbFAJYq7CW/Yw1gS2LAbSQxMYGpi9VaW3kSzXzrDYAVRIB"
    "SHdGxnEdSmGAM862tA6eWOOks4FtBrpxcZImr5FxSdZOW0CYY/tr3tuYIS6q9DrJrdJTv7"
    "WV/LPc47A2DF2oy6qSBs75haAFoD8WOhsnxpUbFJQNfKkEeFDs0gBb82KXL1GndaDgNpRp"
    "rcGWq7RtIJv2M1JcJc1fp4Ig1BHVw9W4jmjCbgGyu5At0oA6a1bYvQDYnUtWtg/ukcZ1jk"
    "OyZxLXKzymbLmdZnC9JU8u4b7XitQu4smkObFL1mZnWpeLuFykx7OScCmewCRCIVN5ZtTZ"
    "IjcM18R5x1OgxGUhRetJnEI1jOIP4+yradlI9gLGdSTdKGS/azljd9hqkheL4/Y4TUr8M+"
    "0VxLQ6pHwtsTdqMtJs28HIkMQCklgM1/MQkliMLJ0BJLE4xFlXROhBEosDDcSEapndVctM"
    "rhom6EoigO8ufPsfRWUNWZ2UFfUZKyoJK/Irj+HeXxAc4Yk/pq1/hR9UhFy9P2DaHrzWVJ"
    "6AC3zy5sxkO8olRrghtR8ylBByVYTrIzslEQgNf34IZ5kQ02WpSmLgQdgP/+ERQtrglGnb"
    "Bahn6HbkAZS922A/3em3VtoGjU2o3ZsJf3QFwDWmQvF0sttcyMb0NEtBfFmIAg0krcEo7H"
    "c4RG6ENvw/ArL3/E+fPJEA8cSOD6pyjvt0tNuqB9Yam9YaNlxEfMWV89L1cbCtsSzkQuVy"
    "Sdsovq4MTI9uwPAyUdgy7Y4pd5cfP1/c/l91MppLhYJ3+X+/fLhQ5Ohg769h5SRJBm6EOn"
    "WTUp+KPc/L3IHDFOAX3T50z8vCwupTvaRrgoungPx54/nopS12Hox3qfsKLwe0JNgPeUGh"
    "2XrLTrc5Dt6hhwA7xEGzLVrQDQqpqDIkjjYnoKsVe7Rx2aJZR+I4xCH1q4dmV4P02E1mzj"
    "qyUXhFIMf/4TNBq1VtbP1C/v6yfQH7qXuwtV9KApeEyaC2fm1I18GcWB40fqWSQQl7e6zU"
    "DFrSiP1lG1/p2mlrTFsL1sNhNGUNV1b3AWvrxdpAoqM2BvmapOr/R7l0FdSWArc8cMsbob"
    "l2oA5a4JZ3iLMObnngm5EZu7EqAUO9L0HafoyeBDrp5s/q082fVdLNZwWbdNHNBFrJm9sr"
    "dE910D2tR/e0gm5GgeiimwnYLCd1ZAXdYw1wj+sLSVXqJAyh4hwPxLWErs7aPa5fu8eVtb"
    "txw4XKJ64e4VxidFmfj7UKfRw3VPo4rpb6SEkepfJSc0vJRfYsgda3g64BXkUNtJS3MoBO"
    "Ejnk6nEFJs4AvrLcIWOY0X0G+Mkyh4zdyhM/rILcJaUewX6N0pkJlR0bmFRXm132iWXHhp"
    "ub68LV7PJjuYrOL58uP6TKUl6nq8qG+VSlItWXMUrbj+D4broAd1HFqGIK1GRzK3LgxgpV"
    "B6wBW7BzasJakAFQq6AWTNbaHmSSDICqCA6QPR50owNkGQBVAars0aELqiwDoPYjjKVvl/"
    "mu41jEi10F2Dzj6oImdcqGtWa1I1nkHVAjlCV+uQHY3cDKu6AGsLHSBMDuBLagXeqkX87u"
    "Ty2AO/Loq8pdE7KGQ9bwAWBrnjU8vk7BdqsRYCLdO2vWbX2EibxNkNWeCW3vsEfCO9bPeN"
    "AuWftUCRuMEIro/PEKj+hN7zTtb76gFIFKhdVWH60U8mbC7CXa7YxZuvEJihYMijgD74L1"
    "zCbKQdRnHxAkukOh6xD+CWWNHbydiAgixJPvZpFE/NtWg5Va773HUUrpj7PhVf/IfrDtMS"
    "vKmM3BC/dCmwOz9ccOmJf4xZJ+1va4X0VQo6pziKWAWAqIpQCv+p64W0MsxSHOOsRSQCxF"
    "Os+ppqvr0pu2H2EsxbFOntjj+kSxx5VMsbLqp3yJ1BiXxA7br1fpsdYQ6zMej7VyLIpeME"
    "pTNErV4Ryc1LpTl6U7oCaskgQAWgW0wBVoQlqQAVDBjwpcfgaEaYPLT5o2bE97XpqfbFjr"
    "VdeaJx0o6mRx4Dlh0XMCnNQ0XScMndTiMx6A3V0GWFaGdLz/wNenLV+fep+JLi3eX3DwQK"
    "Ijhbk7eTJpsnVHeZuddu6/cfszzurEIoescBAtiR9xSzNGKxKE1EeuyKYZEDxfINdnn4uK"
    "WVXD9v7d9diSHVcJ63wUgsN1/NrZGTCek+Q1sDNkviysDiu/7+2N+FXRrzSPYDsG2zHYjs"
    "GK2BfzEtiOD3HWwXYMtmMoj6uwz7VcvlXS3rXRzUVGiG/71vkHir0qvpfuQ62Gl0qMiZ//"
    "08nJ6enbk1enZ+dvXr99++b8VabqVR81LfLLjz9xta8Af1UPrNzYNJXrihyYnargFm7gms"
    "AWZABUsOW9gC0vf7lbIJt/KHQ2rLWrSzhXdsPd1r34PQfL3i5oC/vhbljBRDJwE0kWQ6mK"
    "CZTiKxtCAnmr6TxpphURyBrzopzFGL0Jug/oUnxIA4cE3LTB/1hg36FPJFCH/z2/qx5bSH"
    "AQiL9s1gayOaZs4LY4rli89oeV332LwzJ9jK6D7qvaUb+1ylxfj55ciBIESw9YeoDz7w8Z"
    "DJaeQ5x1sPSApSc7Il3F8VhviUiaj68gkFbRj4aaH4qSH7GSagBuLjG6GLf24R1EUSBBIN"
    "hBuP2qQNKFTnkC1O3+stQhl79Ir48G4Ekih4zcKnBVqWmbDLiZyIgMXZYNuCsPq1BvqA+Y"
    "CozuuHqts5m+rt9MX1c2U4h2zzQBPVWgSReooAsB2a1XC8n5ZE1EZRGAFMKxwYVjQJg2uH"
    "BAcGu6gloObhWwAK4adQLyg0UDVkgfsEf6AKgMMF5XmGvyRLyjOmeY+OlktzuMlzXc6RDz"
    "Z7pB7DttuRsLRvH+GEf5it7TMGC0wQxo7smywE8E4Qix5RlGVa+YFvrrsWtMfn5Y8xbpei"
    "CBuz0vlP0HAv8M8M8A/wyw1PfEhAv+GYc46+CfAf4Z0m02VMxwE68dqqb1cKktoLWB1h4c"
    "qEBrA63dF1ILaO0+0NrAwQ6fg1WXJ+SfT3bwrpo1CTOCNHSjiKEZxkypg7dxEsWEHuXJFn"
    "2K7tcB50B5hUH+kE1zyDtq4F337lZBv349uqfBMuPxxOB4y//jRmQZh0xJ9CwwdDYZumQm"
    "dP0Xk+YHXddErNoKZvWeXmn7EWb2OdNx9Tqr9/Q6q3p9JxuQiWIsidhTjF/1+oXPAeV7r9"
    "lFQ5KAewbc3V7i7pYqDPuqwuvgiTVOOhsYxLr6sPS6Qs6Tzi8ZGaovc8e4iJgysVKmhU8f"
    "TZpuGlhqpFcAPdjmedpDuiQz6mzRZkHRBofIYaD579ifxJ+gmfh8OUHYd9i/cITm7Bvym4"
    "SrcPVou/Pdfh9f2R9PboT5zxPOBHDTsHnTeIYdC8yWvbJn6Rir5wvs+yp6sCEqNhexGAyz"
    "YgORo64muHBLOte4JJ3X3pHOy1ckuo7mdGkUbCSJjPAWenymExlbfimkyNizSmg39rwpP7"
    "Gf42pTkgXze5/N7xC2l7xEb7TC9t40hO29qYbtFRUuA52qLAeXZsgZ/CJMRL4SW7g1fyx0"
    "NrDVq3t1rry7kOC2+wS3eVjPy/AS7MD0H8gnHDweKagJ6emkiZ2Yi3bTZdpwJ0Nxx5TaaM"
    "Gg5bbICMXyDrdZiqSqwmpJ/diSOUG8X/aUxk+jgPhO+I499MkGeXTNRCfJXyLZBOIxA1Xi"
    "wtKYPY5jaSVjJpAvEIgBgRjAbfXksgiBGIc46xCIAUxQRqsaJXJrJYdb395iMz+oDQ0chZ"
    "9OPXeWCYyQgz7XYc/O68mzc0X+S/tuJj3bXrqOELDsDNEzdIfuC8H9en5NbikK0kF+PGli"
    "HYQDjXTd0XOMSARiR2nexXt2yWcX+NV6xq64C84IROxez5olFEGI8ANDWe0JsVdvjT7X6Q"
    "8DN2u4fw99Ly+nh14bqR+5hEXjnRPg+8iOBa/9BNHsC7u+qzZ+/OXu5nNNjEBBqqwiu/MI"
    "/UvQnANcxA0AczwKV50U2O8+Xfy9jPnV9c1l+Q7DO7gsL/IFPnlzZrTIM4nRWajPXusEG7"
    "yuDzZ4XV7f2en6jLt9WRYu932+3IObR5duHhBjAq4dPQUVgkzsB5mAO4ceqP1155AclRTM"
    "StGNqZ5YKfpOacabcJ+KLPqDUyEIo1VAHwK8XJL3nAbhLhTc3YL8znrztogyscTBeYJCGn"
    "fBvS34igkRDohAvyYEpdvxlNRM1r3gZ9zQjSrszIv5dggYbJR4dcMpXRGxMpx1a1VYG91W"
    "cid4a78ym+rkLbc2MHbYwqKB7WF5lWqPZMPamViZoLb2Sy39Nta3yzpvr0rxfM3gWhLVym"
    "APcUggNA7YYfDOaonS6Zu+P1A/HfDOOsRZB+8sIHCzeQ4fjYx9afvREbjtVy7MIqF1sc0E"
    "RgfuqQ64p/XgnlbAHUqw9tEGuzyLlh2c24/YluiEIs6XlHoE+zUXlFyqBPWMiXWFdXp1sb"
    "vlX97cXBd2+8uPpYqxn3/5dPmB4S5gZ43cmIysKtjZpVF54tZ4BUgyB+02mxAHJtCtW6oZ"
    "PWzgJCrEALyi1EEDmCR/MsmtKItAbsUK0QBpQg7k+kEYhI7pziPJ7LnvDGdmFdsOpIQ66j"
    "olVEQfiT9d4HBhgnJR6llAlxfmy9L0HbsLptYR/eNTkgCHnOr5WTRS6qokBSGAVaGWFE18"
    "umu1KAXAVoEtWrc1cS0KAawKZ8eSk4Suv2NJDBxJIVm5FUyfyMJl6oIZqkUh2AYUsHJPOE"
    "NQJRGAdKfHc8HxsBW355/lHge2LWi76ZbOGajlZbOWl0qxbQHZK6mrYe0RutiW9Pka/3LF"
    "udYCur/mPY0T3OJproOtcPNuAdm0n5HiKh3oGqgmXEArO+2oQ02KpIkGssmtFZDdhWzxet"
    "+rKJ5MOWvIklJpM2mK6MlVof3ypUgBNps0AEfkO3F9tA7JM/OmPLdXjSAdSKICbvI92JTa"
    "vnJDgo8XTvDRswwUA5qOwbkQQAqKLlNQQMIEMMz0HlugZm1Ss5CbYpS5KaR8K4r7bDEbS3"
    "PST73L64XIx8kLkLpRiO5dNmnokWyTO6YbIR5qhPhyidNE8FbJvSOsXlr37q3HdUEiN2Lg"
    "dj3KI/upUH+kh6fbZPhXd4hwH/yVcaCxzhDhfoizriAOIML9QPkhpgWa0ENJ83bYoT657e"
    "uQQ2f13NBZhRqK1VIDaDOBEdYpOT7RyhJ+0pAm/KSCMOucM9EmGEsioyM4O8FYXHtM9oek"
    "vUV0Q3H3toWxFsQNCJcBnuHQaJdI249u+bZfyiizVJmQyLIMhB4r6eN6Ai7HnmkoK/ZViC"
    "Lq+zIR/fGvt8TDNfbchFe7TboZ4AFYR3mqTR174jRe7v3f3ZO6OWy1zG4BWQ1HJV2Ol/sH"
    "ZcWX3qHNgi4n7P+JP+Fc7WbhzhcoiUp+L5L9shYeQbkrROpk5LlEELff8kffVDRwtwP+5v"
    "/GbRmTmG3GvoOEUpswy2mxaqmziNJ3/LNt4h+FNm60QG404W3jAtUJIzeJu2Pi7AqS+FQ5"
    "lAA7HV/Pk0TpbYzzVdwxSRCHaENOVmCsgbEG7rIvpBYw1oc468BYA2MNjDUw1sBYj4ny6w"
    "RjV52qcWdCVkjHapiOdUD06lCuKxAY89KBMRLzYbBJl8RGt1G3n9QOandCmcneeJ3XlZnM"
    "04H00+TVz0tms8Urr864J07FcpAjWZmdWrsu5nMShld0LYarWLrkx5MmKxcWDdmXT1vuNH"
    "T9mW4QvY8It+nEIR7oySUb4kxQQJ4I9ogjzDvk9xUN2CQiyls6eBvboLCHuTmJR86HEZrj"
    "INgycBEn0RHe4G3V0GVjQHX8fhbowzrj//EZShDA/6I2lWQmqoRgjTqNVYTRYeXsF6vWQA"
    "FO24+QCGq/8hHfiUyqIWTtwR+pfGGON3MTMCUJgLMMZ3ocTgNqtEIrcgBthS17kUwBvdta"
    "Ow5ntx1m3Td894+zzsLXXybM+ocA3ytvJ/GDSdO9xMma7LyQ/I2HPYd0SWbU2SI++fF9YI"
    "FD5FP2CD+xT7Ykes+Do+k68twnnryL3R48iuO2/A+2joKoev1ov/sdl41U/2L7b1ZIG+4b"
    "L3TfAOW5Q+U5WeEGCl8mAEpJNaX8ILwNhwKn2OhNLHeZABjt9jDagbtf/Qofr7sfXKja2s"
    "LgQjXiC9UHHuDxY0Xxrz6dNF2tRJhI8msnmumreGMU8ZsQN6mImguIvd7s4uNGIfHuUUR5"
    "iA9Tft+x/3quLyKThAD/8A8h++yJm124eVaZ0qrdEXjw0gW7dC0pv5zFnbsh+yByg+T+Jt"
    "JiYW/N72oBj0RaiRtciFzRNI5KemB3OV8Mza567K5Wf39LFX8xKXBngzvbSO9s4r8m4Cbt"
    "AVwNcPufocEauFruxA3exFVnYva7VSWE6290mQDc6Pa40S2ItzJBPW2/F+j99Kayhvl8Qd"
    "25ynmtHnZJBJB/PvIB+Z81VzGr0DcGLchiFuMWsk+GG7gQuE9YlRW/EW5JCtA2QNv1p+k2"
    "YBKRk0tBTI4R2PeuF6kqaO2CO5eD5W2AOPZcrPT5rtfAJZHRRYqcaFXZOGmosnFSrbJBA0"
    "e1omtJj6w9mKiqDnOCzXqGraQoCSHy/TGNiI+GaNcdSlimiA8yTDsgy4xul28n90DF7vQy"
    "FpI/u9xysD1SmEfSR5Mm28hCaqRVkzJJdUbvEWV/RQuGu8jEliZiS2ty8EKS3OqQ/j0jc/"
    "b11BUp9+yT2z6+zQhbtOSbeP4N3zNt8BtaUC/OuhYPkNhFeIFLb/sefQsIDqn/jRs/Quzy"
    "bklAxFdgn+DwkQvQAH0Xe11P0JIED+Q/NHO2fa24tfHkZDMczRfZXzyDm5Gl5NJ9OBRjyZ"
    "9OTk5P3568Oj07f/P67ds356+yjbD6qGlHvPz4E98UCy8zmFTADW7gfg+Fa9xcnXWh4RaX"
    "SYxwwbaf5/oZSbnAKatXNw+dzHvCB8NsY5JFoBpmdWfK9B19SGURgFRFgmClV1v9Zp9LjO"
    "4u1wljF18lTGyJuQSYEp9vShS3NhPYMwFAfY+sUVAFenyeyD2Dd39H5JeuoPsXOrtd+0cK"
    "mi15Mmli2f6bzqZB0kiLZYvWgR+XOuDXBAexDuLkLuwmzNkpwYA9ErIKUcj9drHH/htwHh"
    "zdB3SJHMo9g4VjMfu2cXfRxp3XEHDdDqd0H2ZDCOukR6P9vIeBE7PFiSVTpqt2Js1HSDC0"
    "z4iJ18BoaacSYyLErKxv+b6vdKSqX9GZwAjX9LFWNuOGZMbVjNyBq3ItqV3RWXuw4SpWav"
    "C8INGi5Aj5yIHwj1qeD4RB+JxJluXAt6XPMxxrzUZnTiYxOvKu/aKZAbknAUlu0Pr0qCQ0"
    "OpDbDyvyqUprqmfp0vZA0pmRdD3xMLomOPCJcxeR1ZGC/pAfT5o4EC9uOA3TllpECG8dxz"
    "0TdO8GYYQ2hDzGYdBZjiqemYprj46a3XhGHzsyVonfADHPLxnznC4j/bsbUUXZjeHq1j4d"
    "Af4Oo9Q+IetMWztTn2w9fcN38FlnrumD69/FVYiVKo/8vFnn4S2nodRUS+mhK+IjIfte+C"
    "oLzYXX5+FaDM/YwqtIu6FI4aJWeYx70HFozicM6ipb1XXYZBlXdZJlxlc+svWSTvyFeRb3"
    "VhAcof4zYn/Pdfi8vIvhmOd7IPMLfDrMML92Og7rzSyAPRcZHdnbflllhzy5ZnR6LjE6eD"
    "vxNoZL+RFcyuFSrnUp/6KOdM6eTXZfxiOTYGfWmOdCZZLI9SfogVIH0QDNsDMRocH8Vu25"
    "S36hnm0RnouqgiIEmf8ZHzQ1Hpdt9axzcRe/XPzqKAk8zs9AiEHurb9lNm26R28mAEYOHS"
    "PHQHRHe6xK69oj2JEOgUfhh5finGhK2ZaKQLa2HdnaeuIEcsdrfv3qko1K/cofNupfom7Y"
    "9Cltp5GFn/sGIRzmThqe+0hC5EbvULyUwgkS6dKYziQSAIbv0dL1WV88SGXLRf4gmvB6ZG"
    "w1/iFM/D/4l1Al5e9+QO3EMWBigRT6Y9G0IIV+lzoWqLHl9atF0/FmDWu4StSFDE/jPNe5"
    "EKg6Bolpk689vadGzvIlsRES0G07c8/ZteR5kUVFSbixDenGBjkfRmhy6Bm8g7c43LEdjv"
    "h3JIrin1m99xYaTBrvvqKp3r33z3TDro9xQbgNZmgKY8CKfckwTZHKbx/imsmfLIm/foc2"
    "7F4qnse/boJCInL85TfWOGtqiBau4xC/ev21OO7uWzDcfi07GJqoWa1mhu6TW2EH7hP3ru"
    "+qs3PWR8wVpaAY1x7ZrSCZfAsbB1SrHu91QeFmJ759XwwPDeqXluIlNdILOI0F0nhRoQ69"
    "Q0vqR4sw/XDu4TAkTMPx2JSLlFns37OAe2ewBU/XQU0camtdg/4E+lM/gO1YfxL1qk1Up0"
    "wAsg08X2mCUx5Oeaun/BVme4jDtktCiqeV6nnjeT9PWk7v06Y7T/0v/Cwm84BEqWMlWrPF"
    "FaDNwp0vEEYxQ/WHEEU4fIwr0CwJ4Uc5+yMgiC8J4ZaJ0tGr539Xg+zWBP73KJ+EIxzMF+"
    "5T/ILyduT3VRBHp2aTlECfLP/03T0SjRmS/A++izJ0xZ5R0/lEJvbaGOkr28IfSGjqrQqq"
    "zZ6qDVygW4AX7G3jPVq1Ik1BoRrZrNcpVAXPnOJ5aOQGXTpKIQi1N9NcfbsTxaQyxQ1+Kp"
    "nECP2v2k/OsMQOmap0EP4SqRGWRJpengGC3QAufxsguvQAXD36hu/gfT0+04gHrSuoh+TJ"
    "pIl08PM2O9mGO7okosJtdufnvhERr1Tr+rHHRUCd9TyaIMrWygSt/cj1eLVb1ozrSlVuoZ"
    "0ue8wk8J/S1jhfi4uQ//zyKEAwAMEABANcNXtyBwGC4RBnHQgGIBiySjqJZmI4x5IYvNd9"
    "mXCd3fyfRpk+/9lijs+XntMCkXSqFcd32hDGd1qN4iNGYb5knGWTO0F2hSOjdZu2Hx26na"
    "SJky6qJmeAJAZnfJ/PeHAhTMoQ6tUhbCpECCkWgQQHEtycBP+Cw8cjBQUuPp80EeBR2kIv"
    "q6LgqiOKHPoObRY0JDEXnRLTmwXxJ8IDToQOrgL6RMK4XFPMWTvUrytk3VrXPabDnbUwbX"
    "Y9TFbt1tJ4dMNe9+S1sD12SNfB3OqAPPgj+bGWhpzjgNc36355sleord/z9Shxgk3cSL+y"
    "XxGS7I+AzCnb9dI/lwSH6xhWMOKAEQeMOED79eUOCEacQ5x1MOIAwZMZcdzIM8qCmAmMkN"
    "rvhCJN9GjlS1Tjh7sGJ9F30m1Ld2lmAha5e15ozQ5/f66xNM/rq9JX2MeA0vspz6ikyh7Z"
    "YB8pyY3OTnKslc7wuCGf4XE1oaFArQrzF3a5bIB5JPg2nZcf/v6lcFRWAsWz4/L65vNPaf"
    "Ny9HgR7HvXI4rMs/Xh+ZkAhOc/Pzw/JVhMDrpcZM+TbjjYKw66lAKrIFdLU0gS9miKV11t"
    "vy3TFDlrqq04ZBIWd9sF9p2udtzSiXamc6CVbyHSeXZWSZ1OVZpZ/WmWtofDzPgwS5llk8"
    "0hk4CEuNXt4cF9Iv50tjUDtSQFwFaBlewc+rgWhQBWFayZqckEVlkIYK3CKtt1NUGVRQDS"
    "KqS53VMf04IMgKrQZiWTvCamsgj4iO32ERPvdRVfSIlf9BCTt7+Cgxj7AujzL9fXR6pzqw"
    "VcP+U9jRPZ4mmtgS1X8VsA9irpZpyoSvcgDUjjg6gFUC/iqsh45nputL3Nuh0nyIXzW2tX"
    "EPp+G4uXo0wCqcNxIly8IWlAnF5V4UTbBW3pUq+BrVCtWgGWaq3ZvmliusjKKmgB1tsPd1"
    "9uP159eSlv8l9WHsVF18vik0mTR/k6b6PlU84NS++QG4WI50qnS/ZtljMScJdu/iH/Boj6"
    "yHHDx4lIiSI+cSO0wSGaBXT9sIiSjKxM5JGsInRPA7QidOXV+Jp3O+Rv/m9+7NGOI54qno"
    "pkLhjFx0Dswo55tthH4iO6jlgHZBWPHNDNBIU0FuUDL1y+SrZojv30S7wXLflPQA+UhMhj"
    "b4ZuRtlSChXJ5VB44XrkPjLPo1JvM1Ber4Yf6XR6ohOCeVIfgXnyH7tq2kLZ1U5dDQRABv"
    "im7UeI77kOvOf16J5Xq626/1SAW8/EJM2BhVFVU4UEld0mqAyX2POq+DZXBk5loDCwQWFg"
    "iIyoX+TD9JHXiYxIVUrDKZfEwDe+z77xDPbwWS91QRDmuM9zDDWnR5iDoWfw7p+CIScjX5"
    "I1+9nD6mzE8uPJbv5suspaarJo7EumxZ4Tpsn10xpFPop7RXz1OOF7nmCBPJEALfEWhSTh"
    "qvI/YoqsjjzraCQFffVVYhN5BWv+34BtXtJWFJNVBY6r1BICyq0GlKfoa3NXSfsRXldf63"
    "Arr+u5ldfVXGLFxa/hO5QJAL+iuJTep6DprtZMAJarxnJNzjIzq0FBaIQwt2M+aNAl8zNz"
    "T10yN/cNDHBdbbKw1PqU0OuG+5GFC3elUiXzh42KJC0026lF/m1B0YIpbrxMZTBB9wFdiq"
    "RbPCcX/29VG9SS6HE2rtDlq7+NUb4ePRGm/3p5fqP5OozoMvYFBAUUMhpVtz/IaAS8fX95"
    "e8hoNLZZV1C9kNHoQBn9WPNRznCdk4b6onBQOQhEIloT1DKBQ0bNNIoY4oeblDHpWqEPaU"
    "kKmEAFstIFzuTiIAsBrrvtnAliLZBTv+Y9DQxiXXaquLrU9JRqc2gB3Cupq5GiW9oUd8ML"
    "0UK7Qd0VJ/QybGq6VSi4VGkXqWdSpU1rN496wdnQd8I6LoI0eGQIwfPFBD0yddxHs60I4P"
    "j14+e0xu9mQXkwR0DXq0kcTRItRJAJ4pbzLZovsP9AhMmdU7pVItbOkD1mclc8CKbzUZ7c"
    "7lP9eziMpk9u6EZWahmQwCVh8sraHVq8Zi8y8owHfb3IyOmBPmfDhompoNMBF+yAm2Zxhl"
    "2PxveRzgdx/XBF5nyznTrr7t95Ntw64Ee6ldGW/GglvrXxQoJD6mPPymDsHGdIRttpTIt0"
    "fias2d/Cx9jGbsaOXaZ7WDiC+FYlkie0ZLjMjs6vefISMFiCwRIMlmC66otNAwyWhzjrYL"
    "AEg2UWHuMZ1rnIBJ7lQNqzmSxnRNDwHz2u9x89Pim76XJiwwDbpHkryPYorYdWoomGPBPV"
    "NBMPAXaMVm0mML5V275zOYONrhXGjnp4c4nx4dv+6mU9uz5hW7IJxAWh8aF8qoPyaT3Kp9"
    "WqNzJNoVRhag64ktwhu5g4xGOaXGCMYVnukDFMGawKfPX503MJcNVRpO7BrredmsNakQNw"
    "q+CWuGSDd74qechvfcmaYoBjVfKQcSwYUgxQLMsdMoZFU5vZUiwKHjKKnjsnz8CwJHbICJ"
    "aNsAYoKkQByRiOZ+iXamlQh6rqkPC8qCBbf0tP21usNZcOaYEf1UoY25AvtnJHh1J+SiNC"
    "F6X8ig5ZJgdYWfCQN17ZTUR/wy1JQdXU8jYbO9BUAK0vmpwJQNHk5xdNlv01dWPIJBHQF6"
    "oLuegXqo9rRQ5CnlTVKCXXZl1dVxKBBQuVKC1AWvD918S0IAOg1keRZh7+BtqXQhQgtlaY"
    "0iDisWcA/ztdSc+tTZnXm6qoXW0Au6DufLg3rt0hj5KuqQFrvIUCrrvLo8lnjQawAhbAdX"
    "etREnV1IC1cCwBvNpB+/IxrgFzfrNqAeOxV06sXEONyydKHuSrFWUjLQn/DhXoLxPpH/96"
    "SzwcqWNu0qK2eU/jWd7Fs8tzV3uCdOfF+UhHiA6vpbwnOuMqNl3kTtkX2iyIan8zQeiD3M"
    "1ItreiAYSGey+jaxof1WPEh5190XpvhJK0H3eis7FCxZ5GeL7vsXYV9zLSbWlO1ysePL0n"
    "RLyTkSLE1KqIBPvuSKKTkSIUkDn2vD0RuhWdjHUrCkjIX7N9t+3bpJuRLiTXf3IjAcGeOH"
    "3MOhopUnFtg/1AKpRRGONLJ/w59lWUeB9jAohzAp3lmRNgqbLMpSg25JjLmmjVe5vTJfv5"
    "PEGbqL7BS25gJCiRpBAHXRGft+DZ3mjgENFkgX0n/ZBL0SdVOrkO+u9x7jgBvJ0sQY9uZi"
    "mwOCp22GA0sD9wROYL35272Lc/tswOWh028S58iTFX7L10QztvDV62loOqaRixs/Bo4q4H"
    "ajOB19dS5l5pLRQ3gdI297Wck1bO3PdVwoJ/I0jPBem5CghDei5I1ATpuWDWIT3XoHiOAU"
    "5z9e3OVJPKJNfHoMky40sU0366o6IWqRsWVZTaMyaqbzunWVBUdk/SXaH5xcpeHN/co+wG"
    "d2RljZ5rLNHz2hV6Xl6gnBF61lZfEISNvs8bfbw8n6O7y4Iwx32eY5lGMpzlkijMc5/nGT"
    "J+tZ2UigaPVTTr0wSk7SFNwDPSBMzoOpjeE5U7oftQu4KLciNaxH86OTk9fXvy6vTs/M3r"
    "t2/fnL/KVnP1UdOyvvz4E1/ZhRmoLvUVDqLQHP6CGKD/XPQT44sR9LkM4P5c3Oc0NEQ9lQ"
    "DMn4t5SHzBE+Gl2d29KAYE026CKYFsxYB6DtSZ3Piwbj/rM/f1nIZrpXtWQ/7ygtT4cD7T"
    "wfmsHuezCs7c90VV6b5eKc8lQC03VsshUZo1qCEX1Q7UO8lFVfSl06RNikIjUgXb8wkp+j"
    "1p4lqSAmAViUFd09RpkgQAqriOmCdNg3xpOzCt+AlrAluRgwVbn5HqWbmoYNHqpqFKEKti"
    "bJy849e8p4FBXBdzM6lJkaKdHGUu5ebaN/3M6NN8lbQinZRUkHZGLyPV7owzZd2rjRU78o"
    "RJksKpAWpyl2plteL7+/HCWrx0FpBlXwF9/uX6+qhGCwNwd4Fb0Txr8C2ElkICKkixBLlM"
    "XhQhSEOhgxKkodDOjeP6e2ei4g76164/JsW5+yQLArC6RAspmjuSLUy9tJ1WxgU3Iss4H4"
    "KQfodiX7IJ+4C7NU0QDfgz7K3JH7HjEAeFJOC2xAnauNGCyYfonhB1uoU2O+9xrgXRUUsh"
    "1mIKeWw0RENDNHRl14NoaIiLhWhomHWIhh6Uuj3Aaa6+3SENjKpxpu0tekHF6uVRV+9wl2"
    "Gmpp7Ae7kA9253LCKr4y95Xu8veV7xl/yfNfYjN9oqKGCP4hoFTxYqoXzPpYam4zWFld/8"
    "cnn9Af18++Hq493HxMEs23zEQ/4R+8BNrRgX15Xie2tV6soGgDOJZ6I7nL2+DXyNo5IgHq"
    "l2PvRiNLK7eAX2+kuhJAL+JRr+JWl60H29S0aWz3VS9i2R1lXBKHd1cXd18cOHJptcl6zl"
    "BQnc+eJIQVkmTyZNfCXO2+ziKusR3c0LApPWCyatXpetp9LGoM6evHmjoc+yVrUKrXhW8t"
    "hfrUwQTpqPEN3jVzq3BdaqFl3xrBwR60dEFYpcH4ciiewVidI3tG2EolQUBJuH2b//PwLT"
    "nyQ="
)
