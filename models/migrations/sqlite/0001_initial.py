from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "choice" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "list" VARCHAR(40) NOT NULL,
    "code" VARCHAR(60) NOT NULL,
    "zh" VARCHAR(60) NOT NULL,
    "en" VARCHAR(60) NOT NULL,
    "parent_code" VARCHAR(60) NOT NULL,
    "note" VARCHAR(200) NOT NULL,
    "order" INT NOT NULL,
    "aliases" VARCHAR(200) NOT NULL,
    "shipped" INT NOT NULL,
    CONSTRAINT "uid_choice_list_0b8ceb" UNIQUE ("list", "code")
) /* One entry of a choice list: an owner type, a series, a reason. */;
CREATE INDEX IF NOT EXISTS "idx_choice_archive_d7d1be" ON "choice" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_choice_archive_b14757" ON "choice" ("archived_at", "list", "order");
CREATE TABLE IF NOT EXISTS "header_mapping" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "headers" VARCHAR(64) NOT NULL UNIQUE,
    "mapping" JSON NOT NULL,
    "updated_at" TIMESTAMP NOT NULL
) /* Which column meant what, for one set of headers; used again when a file with the same headers comes. */;
CREATE TABLE IF NOT EXISTS "post" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "english" VARCHAR(60) NOT NULL,
    "side" VARCHAR(12) NOT NULL,
    "duties" TEXT NOT NULL
) /* A post with its duties: service advisor, workshop supervisor. */;
CREATE INDEX IF NOT EXISTS "idx_post_archive_552780" ON "post" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_post_archive_05d136" ON "post" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_post_archive_5dc439" ON "post" ("archived_at", "side");
CREATE TABLE IF NOT EXISTS "store" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "name" VARCHAR(60) NOT NULL UNIQUE,
    "brand" VARCHAR(40) NOT NULL,
    "address" VARCHAR(200) NOT NULL,
    "phone" VARCHAR(30) NOT NULL,
    "opens_at" VARCHAR(5) NOT NULL,
    "closes_at" VARCHAR(5) NOT NULL
) /* One shop of the group, with its address and its hours. */;
CREATE INDEX IF NOT EXISTS "idx_store_archive_3a8762" ON "store" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_store_archive_25dd64" ON "store" ("archived_at", "name");
CREATE TABLE IF NOT EXISTS "department" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "name" VARCHAR(40) NOT NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* A part of a store: sales, after-sales, customer service. */;
CREATE INDEX IF NOT EXISTS "idx_department_archive_469b27" ON "department" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_department_archive_eeecfe" ON "department" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_department_archive_a3f77d" ON "department" ("archived_at", "store_id");
CREATE TABLE IF NOT EXISTS "staff" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "name" VARCHAR(40) NOT NULL,
    "login" VARCHAR(40) NOT NULL UNIQUE,
    "role" VARCHAR(20) NOT NULL,
    "phone" VARCHAR(30) NOT NULL,
    "joined_on" DATE,
    "birthday" DATE,
    "suspended_at" TIMESTAMP,
    "password_hash" VARCHAR(200) NOT NULL,
    "must_change_password" INT NOT NULL,
    "sessions_end_before" BIGINT NOT NULL,
    "lang" VARCHAR(5) NOT NULL,
    "look" VARCHAR(10) NOT NULL,
    "dense" INT NOT NULL,
    "sits_at" INT,
    "department_id" INT REFERENCES "department" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "supervisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
) /* A person who works here, and what they may do. */;
CREATE INDEX IF NOT EXISTS "idx_staff_archive_b42cb9" ON "staff" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_staff_archive_b536cb" ON "staff" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_staff_archive_a8c0f7" ON "staff" ("archived_at", "role");
CREATE INDEX IF NOT EXISTS "idx_staff_archive_a57e0c" ON "staff" ("archived_at", "store_id");
CREATE INDEX IF NOT EXISTS "idx_staff_archive_836ea5" ON "staff" ("archived_at", "department_id");
CREATE INDEX IF NOT EXISTS "idx_staff_archive_b44cad" ON "staff" ("archived_at", "supervisor_id");
CREATE TABLE IF NOT EXISTS "customer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "name" VARCHAR(60) NOT NULL,
    "phone" VARCHAR(30),
    "party" VARCHAR(8) NOT NULL,
    "sex" VARCHAR(1),
    "birthday" DATE,
    "address" VARCHAR(200),
    "distance" INT,
    "email" VARCHAR(80),
    "contact_time" VARCHAR(60),
    "hobbies" VARCHAR(200),
    "family" VARCHAR(200),
    "since" DATE,
    "do_not_contact" INT NOT NULL,
    "not_served" VARCHAR(200),
    "note" TEXT NOT NULL,
    "last_visit_on" DATE,
    "visit_count" INT NOT NULL,
    "extra" JSON,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "credit_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "district_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "home_store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "need_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "owner_type_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "payment_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "price_level_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "referrer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "segment_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "source_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "stage_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT
) /* A person or company whose cars come here; belongs to the group, with a home store. */;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_43a1f5" ON "customer" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_d90ed1" ON "customer" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_90a33a" ON "customer" ("archived_at", "phone");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_cd8f00" ON "customer" ("archived_at", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_ee4a39" ON "customer" ("archived_at", "advisor_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_8754c8" ON "customer" ("archived_at", "home_store_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_67e2bb" ON "customer" ("archived_at", "stage_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_da13ff" ON "customer" ("archived_at", "owner_type_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_76d69f" ON "customer" ("archived_at", "segment_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_af422b" ON "customer" ("archived_at", "need_id");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_123adf" ON "customer" ("archived_at", "price_level_id");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_4238c1" ON "customer" ("archived_at", "source_id");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_8424b9" ON "customer" ("archived_at", "district_id");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_db2438" ON "customer" ("archived_at", "party");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_ce95ad" ON "customer" ("archived_at", "sex");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_f3e07a" ON "customer" ("archived_at", "birthday");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_06d4fc" ON "customer" ("archived_at", "since");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_460c53" ON "customer" ("archived_at", "visit_count");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_e5473c" ON "customer" ("archived_at", "do_not_contact");
CREATE INDEX IF NOT EXISTS "idx_customer_phone_8f0dcc" ON "customer" ("phone");
CREATE INDEX IF NOT EXISTS "idx_customer_referre_399351" ON "customer" ("referrer_id");
CREATE TABLE IF NOT EXISTS "customer_phone" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "phone" VARCHAR(30) NOT NULL,
    "whose" VARCHAR(40) NOT NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE
) /* One more number of a customer, and whose it is. */;
CREATE INDEX IF NOT EXISTS "idx_customer_ph_archive_fb7a57" ON "customer_phone" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_customer_ph_archive_10d635" ON "customer_phone" ("archived_at", "customer_id");
CREATE INDEX IF NOT EXISTS "idx_customer_ph_phone_0a0a48" ON "customer_phone" ("phone");
CREATE INDEX IF NOT EXISTS "idx_customer_ph_custome_01004a" ON "customer_phone" ("customer_id");
CREATE TABLE IF NOT EXISTS "key_contact" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "name" VARCHAR(40) NOT NULL,
    "title" VARCHAR(40) NOT NULL,
    "phone" VARCHAR(30),
    "birthday" DATE,
    "note" TEXT NOT NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE
) /* Somebody who decides or knows at a company: name, post, birthday, tastes. */;
CREATE INDEX IF NOT EXISTS "idx_key_contact_archive_bb0c06" ON "key_contact" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_key_contact_archive_0c766c" ON "key_contact" ("archived_at", "customer_id");
CREATE INDEX IF NOT EXISTS "idx_key_contact_archive_09adc8" ON "key_contact" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_key_contact_custome_84a35b" ON "key_contact" ("customer_id");
CREATE TABLE IF NOT EXISTS "hand_over" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "takers" JSON NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "wanted" INT NOT NULL,
    "done" INT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "undone_at" TIMESTAMP,
    "giver_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
) /* One hand-over: from whom, to whom, why, how far it got. */;
CREATE TABLE IF NOT EXISTS "hand_over_row" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "customer_id" INT NOT NULL,
    "giver_id" INT,
    "taker_id" INT NOT NULL,
    "hand_over_id" INT NOT NULL REFERENCES "hand_over" ("id") ON DELETE CASCADE
) /* One customer of a hand-over: whose it was and whose it became. */;
CREATE INDEX IF NOT EXISTS "idx_hand_over_r_hand_ov_da8e03" ON "hand_over_row" ("hand_over_id");
CREATE TABLE IF NOT EXISTS "import_batch" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "noun" VARCHAR(40) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "stored_as" VARCHAR(80) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "sheet" VARCHAR(80) NOT NULL,
    "mapping" JSON NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "rows" INT NOT NULL,
    "done" INT NOT NULL,
    "new" INT NOT NULL,
    "updated" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "skipped" INT NOT NULL,
    "wrong" INT NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "undone_at" TIMESTAMP,
    "note" VARCHAR(400) NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* One file taken in: its mapping, how far it got, what it did; it can be resumed and undone. */;
CREATE INDEX IF NOT EXISTS "idx_import_batc_state_5475e6" ON "import_batch" ("state");
CREATE TABLE IF NOT EXISTS "import_problem" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "row" INT NOT NULL,
    "column" VARCHAR(80) NOT NULL,
    "reason" JSON NOT NULL,
    "cells" JSON NOT NULL,
    "batch_id" INT NOT NULL REFERENCES "import_batch" ("id") ON DELETE CASCADE
) /* One row of a file that could not be taken in, with the reason; the failed-rows file is made of these. */;
CREATE INDEX IF NOT EXISTS "idx_import_prob_batch_i_e7bc26" ON "import_problem" ("batch_id");
CREATE TABLE IF NOT EXISTS "merge" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "noun" VARCHAR(40) NOT NULL,
    "kept_id" INT NOT NULL,
    "gone_id" INT NOT NULL,
    "moved" JSON NOT NULL,
    "filled" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "undone_at" TIMESTAMP,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
) /* One merge: which file was kept, which went into it, every row that was moved, and what was filled in. */;
CREATE INDEX IF NOT EXISTS "idx_merge_noun_bffc08" ON "merge" ("noun", "kept_id");
CREATE INDEX IF NOT EXISTS "idx_merge_noun_6bf3c5" ON "merge" ("noun", "gone_id");
CREATE TABLE IF NOT EXISTS "not_same" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "noun" VARCHAR(40) NOT NULL,
    "low_id" INT NOT NULL,
    "high_id" INT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_not_same_noun_d19463" UNIQUE ("noun", "low_id", "high_id")
) /* Two files that look alike and are not the same person or car; nobody is asked about them again. */;
CREATE TABLE IF NOT EXISTS "holding" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "since" DATE,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "post_id" INT NOT NULL REFERENCES "post" ("id") ON DELETE RESTRICT
) /* Who holds which post, since when; a person may hold several. */;
CREATE INDEX IF NOT EXISTS "idx_holding_archive_28e5c7" ON "holding" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_holding_archive_f10b34" ON "holding" ("archived_at", "post_id");
CREATE INDEX IF NOT EXISTS "idx_holding_person__b13721" ON "holding" ("person_id");
CREATE TABLE IF NOT EXISTS "access_count" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "day" DATE NOT NULL,
    "noun" VARCHAR(40) NOT NULL,
    "views" INT NOT NULL,
    "reveals" INT NOT NULL,
    "exported_rows" INT NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_access_coun_person__d9583b" UNIQUE ("person_id", "day", "noun")
) /* How often a person viewed, revealed and exported on a day; the alarm against carrying data away. */;
CREATE TABLE IF NOT EXISTS "draft" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "noun" VARCHAR(40) NOT NULL,
    "row_id" INT NOT NULL,
    "version" INT NOT NULL,
    "typed" JSON NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_draft_person__bd3389" UNIQUE ("person_id", "noun", "row_id")
) /* What somebody typed and has not saved yet; it outlives a reload and a restart. */;
CREATE TABLE IF NOT EXISTS "extra_field" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "noun" VARCHAR(40) NOT NULL,
    "name" VARCHAR(40) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "label" JSON NOT NULL,
    "help" JSON,
    "choices" JSON,
    "required" INT NOT NULL,
    "private" INT NOT NULL,
    "in_list" INT NOT NULL,
    "in_filter" INT NOT NULL,
    "aliases" VARCHAR(200) NOT NULL,
    "order" INT NOT NULL,
    "retired_at" TIMESTAMP,
    "version" INT NOT NULL,
    CONSTRAINT "uid_extra_field_noun_c66797" UNIQUE ("noun", "name")
) /* A field that the store added itself to a noun: a line of that noun's living form. */;
CREATE TABLE IF NOT EXISTS "history" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "noun" VARCHAR(40) NOT NULL,
    "row_id" INT NOT NULL,
    "action" VARCHAR(12) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "store_id" INT,
    "batch_id" INT,
    "reason" VARCHAR(200) NOT NULL,
    "before" JSON,
    "after" JSON,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
) /* One change of one thing: who, when, what it was and what it became. */;
CREATE INDEX IF NOT EXISTS "idx_history_noun_e0d51d" ON "history" ("noun", "row_id");
CREATE INDEX IF NOT EXISTS "idx_history_batch_i_9e379c" ON "history" ("batch_id");
CREATE INDEX IF NOT EXISTS "idx_history_at_2263eb" ON "history" ("at");
CREATE TABLE IF NOT EXISTS "job_run" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "job" VARCHAR(40) NOT NULL,
    "slot" BIGINT NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "tries" INT NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "server" VARCHAR(80) NOT NULL,
    "reference" VARCHAR(20) NOT NULL,
    "note" JSON,
    CONSTRAINT "uid_job_run_job_d2769e" UNIQUE ("job", "slot")
) /* One turn of a timed job; the row is what keeps several servers from doing the same turn twice. */;
CREATE TABLE IF NOT EXISTS "login_session" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key_hash" VARCHAR(64) NOT NULL UNIQUE,
    "opened_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "address" VARCHAR(60) NOT NULL,
    "device" VARCHAR(200) NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE
) /* One open login; only the hash of its key is kept. */;
CREATE INDEX IF NOT EXISTS "idx_login_sessi_person__91f0b4" ON "login_session" ("person_id");
CREATE TABLE IF NOT EXISTS "login_try" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "login" VARCHAR(40) NOT NULL,
    "address" VARCHAR(60) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "good" INT NOT NULL
) /* One try to log in, good or bad, for the limits by account and by address. */;
CREATE INDEX IF NOT EXISTS "idx_login_try_login_260999" ON "login_try" ("login", "at");
CREATE INDEX IF NOT EXISTS "idx_login_try_address_caf9df" ON "login_try" ("address", "at");
CREATE TABLE IF NOT EXISTS "saved_view" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "noun" VARCHAR(40) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "address" VARCHAR(4000) NOT NULL,
    "shared" INT NOT NULL,
    "default_for" VARCHAR(20) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE CASCADE
) /* A list as somebody likes it: columns, order, filters; mine, everybody's, or a role's first view. */;
CREATE INDEX IF NOT EXISTS "idx_saved_view_noun_1c7808" ON "saved_view" ("noun");
CREATE TABLE IF NOT EXISTS "setting" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "value" JSON,
    "updated_at" TIMESTAMP NOT NULL
) /* One setting of the store: months of the classes, lead times, brand colour. */;
CREATE TABLE IF NOT EXISTS "sheet" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "form" VARCHAR(40) NOT NULL,
    "extra" JSON,
    "store_id" INT REFERENCES "store" ("id") ON DELETE RESTRICT
) /* One row of a record sheet, a table that a form makes: everything it holds lies in `extra`. */;
CREATE INDEX IF NOT EXISTS "idx_sheet_form_277d64" ON "sheet" ("form", "archived_at");
CREATE TABLE IF NOT EXISTS "vehicle" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "plate" VARCHAR(12),
    "vin" VARCHAR(20) UNIQUE,
    "colour" VARCHAR(20),
    "engine_no" VARCHAR(30),
    "purchased_on" DATE,
    "delivered_on" DATE,
    "mileage" INT,
    "daily_mileage" INT,
    "warranty_until" DATE,
    "inspection_due" DATE,
    "seasonal_due" DATE,
    "insurance_due" DATE,
    "licence_due" DATE,
    "maintenance_due" DATE,
    "maintenance_mileage" INT,
    "kept" VARCHAR(10) NOT NULL,
    "note" TEXT NOT NULL,
    "last_visit_on" DATE,
    "visit_count" INT NOT NULL,
    "extra" JSON,
    "brand_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "home_store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "model_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "owner_id" INT REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "vehicle_class_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT
) /* A car: one file for each, known by its VIN in the whole group, kept through every change of owner. */;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_eb2c58" ON "vehicle" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_f3dc55" ON "vehicle" ("archived_at", "plate");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_ca9f2e" ON "vehicle" ("archived_at", "vin");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_cd91da" ON "vehicle" ("archived_at", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_43f3a9" ON "vehicle" ("archived_at", "series_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_916ab5" ON "vehicle" ("archived_at", "model_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_7e81c5" ON "vehicle" ("archived_at", "brand_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_20411f" ON "vehicle" ("archived_at", "vehicle_class_id");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_e1962b" ON "vehicle" ("archived_at", "home_store_id");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_fe8712" ON "vehicle" ("archived_at", "kept");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_9f1383" ON "vehicle" ("archived_at", "inspection_due");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_27cf15" ON "vehicle" ("archived_at", "insurance_due");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_5d646f" ON "vehicle" ("archived_at", "maintenance_due");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_197d2f" ON "vehicle" ("archived_at", "seasonal_due");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_ba4dff" ON "vehicle" ("archived_at", "warranty_until");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_ef5c4b" ON "vehicle" ("archived_at", "purchased_on");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_6ad3f0" ON "vehicle" ("archived_at", "mileage");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_716c5b" ON "vehicle" ("archived_at", "visit_count");
CREATE INDEX IF NOT EXISTS "idx_vehicle_plate_22fa44" ON "vehicle" ("plate");
CREATE INDEX IF NOT EXISTS "idx_vehicle_owner_i_b87922" ON "vehicle" ("owner_id");
CREATE TABLE IF NOT EXISTS "ownership" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "since" DATE,
    "until" DATE,
    "by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE
) /* Who had a car, from when to when. */;
CREATE INDEX IF NOT EXISTS "idx_ownership_archive_3ccc32" ON "ownership" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_ownership_archive_b754ab" ON "ownership" ("archived_at", "since");
CREATE INDEX IF NOT EXISTS "idx_ownership_vehicle_800990" ON "ownership" ("vehicle_id");
CREATE INDEX IF NOT EXISTS "idx_ownership_custome_9471e4" ON "ownership" ("customer_id");
CREATE TABLE IF NOT EXISTS "visit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "order_no" VARCHAR(40),
    "visited_on" DATE NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "opened_at" TIMESTAMP,
    "closed_at" TIMESTAMP,
    "promised_at" TIMESTAMP,
    "mileage" INT,
    "work" TEXT NOT NULL,
    "labour_fee" BIGINT,
    "parts_fee" BIGINT,
    "amount" BIGINT,
    "cost" BIGINT,
    "sender_name" VARCHAR(40),
    "sender_phone" VARCHAR(30),
    "call_suits" VARCHAR(60),
    "advice" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "extra" JSON,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "kind_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "technician_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE RESTRICT
) /* One coming of a car to a store, from opening the order to handing the car over. */;
CREATE INDEX IF NOT EXISTS "idx_visit_archive_3c9cbc" ON "visit" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_f45118" ON "visit" ("archived_at", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_28b85f" ON "visit" ("archived_at", "kind_id", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_3d9189" ON "visit" ("archived_at", "advisor_id", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_641c9c" ON "visit" ("archived_at", "technician_id", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_84af75" ON "visit" ("archived_at", "store_id", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_e881c1" ON "visit" ("archived_at", "state", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_3643a5" ON "visit" ("archived_at", "amount");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_556d34" ON "visit" ("archived_at", "order_no");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_f705fa" ON "visit" ("archived_at", "mileage");
CREATE INDEX IF NOT EXISTS "idx_visit_vehicle_481a83" ON "visit" ("vehicle_id", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_custome_505dd3" ON "visit" ("customer_id", "store_id");
CREATE INDEX IF NOT EXISTS "idx_visit_order_n_82feb5" ON "visit" ("order_no");
CREATE TABLE IF NOT EXISTS "visit_line" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "sort" VARCHAR(8) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "quantity" REAL NOT NULL,
    "fee" BIGINT,
    "visit_id" INT NOT NULL REFERENCES "visit" ("id") ON DELETE CASCADE
) /* One item of a visit: labour, a part, or a value-added service, with its fee. */;
CREATE INDEX IF NOT EXISTS "idx_visit_line_archive_f6a19e" ON "visit_line" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_visit_line_archive_21ab77" ON "visit_line" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_visit_line_visit_i_96b19d" ON "visit_line" ("visit_id");
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
CREATE TABLE IF NOT EXISTS "gram" (
    "field" SMALLINT NOT NULL,
    "gram" TEXT NOT NULL,
    "record" INTEGER NOT NULL,
    PRIMARY KEY ("field", "gram", "record")
) WITHOUT ROWID;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXV1z2zbW/isY32x3Rt2J7cTxOle267bZTeNO4mY7u92RIRIW8ZoiVJKSo93tf38B8A"
    "skQQmQSJmiz01ikTik9AAEz3nO13+PZswlfvSXa49RhxxdoP8eBXgm/qicGaEjPJ8Xx8WB"
    "GE98OdQpxkyiOMROzI8+YD8i/JBLIiek85iyQIy9DQgiQRyuEHtAGCWiyKdRfIFwgNhTQE"
    "IUr+ZcFKOIhJRE4q+Q4IgFfxH3cJnDb0KD6e6X+y34LbgXg++R+NkRir1EeITuHf477xFN"
    "jj3Qr8RFj2TFP+EY0dmchXHE7+CicOFzwceAPSEao8mKi85xyL/TOLlCzG/J7yhh+y2IGR"
    "8Vpd9E/pxFQH9fkHHMpoTfKeQ/6l//OhLfQZwUlzj697/5XzRwyVcSJadx6Hh0Sdwxjo/4"
    "yfIBPjgTZ6HLryjl54/jB0p8tzTH1BWj5PGxAEkcex/E38uBAuoJ/xH+YhYUg+er2GNBPp"
    "oG8kZTwnHGMRGXj8OFmPdg4fvpAsmWQvJTiyHJb1JkXPKAF75YPUI6+QLFsaPx+OPt3fjz"
    "zd14fFRbWZmEsjrSQw4LxKrkXzWSv34qvsK3J8ev374+Pz17fS4AE4fyI2//SG5dAJMISn"
    "g+3h39Ic/jGCcj5KQUoC5JGImvZI6sIrEZ3gzMdfhmBwqAi6cxQ/O41/AWcDr8WY3zlV1G"
    "9Dt+JqYzooe1LFlB1k1F/5L90RXOXa5k/gPd28BfpU/QGlzv3v908/nu8qefxe1mUfS7L/"
    "G7vLsRZ07k0VXl6Ddnf042Eewk+3x+EfSP93c/IvER/fP2442El0XxNJR3LMbd/fNIfCe8"
    "iNmYb5Bj7CoPe3Y0Q60064u5u+WslyVh1vsy6xlGyrSn376Y9cprzGbaK6ItzHu6TPsy7Y"
    "c7zfWnO9NPyhN87eFQP7nZ+MqscngO8fmd4a9jnwTT2OMfX79aM7FfLj9d/3j56ZvXryqT"
    "9TE9cyJPVV6YQme0ADcbP0Bwz0zAPWsG96wG7n88G2iT0QCsAbBEozA3A0t0ynKHwB4dHS"
    "isiilqg29FDIDeCHTAYiuEs/GDg/bklQm2fFQjuPJcGd2EyKjB22hR5+P3Z0+/6grdlu1p"
    "7FMckchmrSoisFxNlmvk0fmcaMi1K8Z8ggM9zIpUBeYJF+sK5/zIfm2Wq9vbDyVz5er9XQ"
    "XhX366uvn0zbEEng+iMSlWtKA0Hx4V/k0cmGDn8QmH7rh2hp2wprH1U7OTWfUIDvBU4id+"
    "p/hVGTu+iGI2k6xtnTnPzo3WcufqqI3s+SWakzBiAWIhcthsjoMVevJYRJCDw0gcIsgjIX"
    "mHJsRnwTRCMZME9jRki/kIPdHYQxh5Yhy/b0jqjHo3t9Cw3NastsRXd2LOnxX9GR9H8XhJ"
    "IxqPOYC6Edjlp1k4TtjtzePF7xrL32UsEsV88RiPli4L+bCY34BMZ0JdMx0fEP4nH6zFMq"
    "QO4dvjkvhNQyK2CB3SdNalYi05ceMNcBivGn7GV+3xCQ1jz8UNQjRw9HOfQOCwRaBfTq7g"
    "J8SAIBbPnByirKSQPJAwJHJlgAcFPCjgQQEuvS8kK3hQXuKsgwcFPCg53YRndnRTOh64aB"
    "PSVGqBFujmAlvB27PHpIzuqQm6p83onuooaW4A2KCbCeyRfEps4P1QUOcGCJ83AnxeI5+4"
    "GWWBbjp8eCv32ADW40ZYj6uw5lao9rWqx1aVWfc+PTyo12Ar3o9Vztl1+bvPjnMuRIa3ND"
    "shnQXxggNH8+JqNJtVka3s5r6h3LLlTGaY+jarNhcY3po9N1my580r9lwTqCKZt3FmTZgH"
    "rJTlhod1+yqtxyYTauf1U0SGh3AnO/ADnlHfSrUtJABiM88q1b7hmlWwXOAl618VV0cNvr"
    "Vu6boweKc3eKcrgUHjiIRLXTjA2vAgRQo2B6PNQR+DdUe+Nqi/A4rBWsdt3vx6V1rLGYbf"
    "/HT5659L1OaH248/ZMMVzK8/3F5VoC47mS3245rgS96XVRd1DcNmZ2dZCkLcambbV37xOq"
    "B/+3z7scFsywSqi5E6MfofytIPBrMUBRLrt4Tq0z8quzDEBapbQjmSxnAtl4WAg9B6710a"
    "26FakgFQ66CqQUrmsFakANg6sLXwOENoa3L7e6sdELpZ4J45rooELNc6oLVgS9P8gqocgF"
    "sHd45XSliqIbJlIYBVA2s5QtcC2pogwFuHV437Nce2IgXA1oEtR6kb4loWAlg1sObR+Bao"
    "qjIAqgZUJWXDFFNFBCBtyNLSaV51jL/nZgCdBn8nKwn1+6AxSqFWpOywMP4jW0TZ0eIrhv"
    "gpTzepq5scAv7DSeJz+HTz+e7T++u7o/oSBmw3Yqs+tyawJi8kAHYzsKVXtwG0wlYFXDfi"
    "qpj0BqAqSj9guxHbuolkAHHCtgK6G9Et0dImazfhAgDZzeu2xJqYvMakBQDIbn6LqaaSAb"
    "CZjwCg3QhtxZ1iAG7GsrQBrlJ3YZjwViipErz8O6CPv3z4UIY3dca2gO7nGD88DBfastfa"
    "ANnCvdUKuOl1DswbZopuzRfYsDM0l3yp7Ri6Ujyp5Pd//0R8HOurBwx2s6jnO2piw7eB6O"
    "csFXIgi1OXsbAjVPxJvy6CaYeIk+CrdnzkbgXlJSpiDRWjJfGo4+/62H1JrjLQjUlGOu6K"
    "kLjGgPARb72uy5klm/iammb5Lr+5sNk4T443aw4y4+99/r1mExKmPT3SC41ku42kFBmNEY"
    "303UAs5dsoTJb/1KzklVJGqnQOyki177SDMlL7C0SFMlINUB9mQSEoI/USZz3DCMpIQRmp"
    "PVc66t0T3HGpI6ls2sCbCwwgJbHzPieKZm2u4lWkIM1gc6iWWqJ6f16XvoFs7OQuL7ASd3"
    "19+fn68rubddR1l+a9QjxqbPsyLdls2D+SlVoMYLNV/5nDMWGuLCOOXOJQfl5UFxc9MyOE"
    "Y2GjJ4XGL2QbzhESr7kRyqpnjVCMo5ho7P1Wr9wJE9BYwhx4gU63sxHwAsALPPs740AtRO"
    "AFXuKsAy8AvACUl96D4RrT2LdCNxcAVmAjuFC7u0tCC4ogG+74mmJPUJ1M+2rsojoZUINA"
    "DQI1aEMN/ogD93apb2SYnxutowU9PmrMlqadDEWojhD5VojwUSGbCRZvNhLtBJM/nrzVCH"
    "nsiV8iFBE7UxbrQ362vM5mwg94uX3ycjF+JKEm2q+5bl8hsVPhvp7uJzoUO6ncFxIc6fjQ"
    "ZqW5kBiAdrKPstUxtmsPngvsEd9wEQQCp73AfHxigPLxSXN/lpOasx0HsS7qvHFfLgSghG"
    "qtQKLWim6ujKi3oQHIoy2IUuDFe0WYGnlDAvEEbOMMUQWBE+8zJz6lS1tGQRWBmlCaUoay"
    "y55lFUNVBkDdSNHINdgCPzPwlG71UTVI6C76QwKsawuTqE9rA65Gedzsacc8wIzF+sS398"
    "PTnZ4lHVCFbA0vmCJqQA2Ow3SoET2Y0aVJGp9C8uU5fE84Kif1TYjDv6OeJdztcibRgcXv"
    "hKC+fZOH4PLpSkkDvbd1SCVvbQepKgLLVNd5Qt18zXGtigG2m02KkqtvR/1XdS4eGMqmOn"
    "B1ifXK70uwS8KfuO6W/NK6klcasF7Nk0PHM2XsRj3vHx51PJQ8jmhGcMC1MA/HI/TAuKLG"
    "tbaIxEJhS64dvUOLiLgITzncfCAJuCb3QH2CnmjsIa6YoYh//Wy0SP7QpY3s66bgYO6Xjp"
    "jOkI0fThFpxxP3vACXu0y/NnDBnb1u7jL9uuqCUx59Uxe+IgI+/B18+JCP0bzqD9Pv1JSP"
    "UVPMnkdzeD+bszC+wrHj6fQG9fRarYHKgeNJPtKIG5LvX2ETBYgGF4jGEUp3kmqo10i+28"
    "UHl7rvxP8ODtCEID4Li5l4rwcuStxwet6ou1uZcEpJIAiQSXtVFAK2sAqHysZD+otBhoZ4"
    "nsa2CUYloQHC3FHUGbfG+YvdSuMtCQ0uuu/cBObzZpTPayC7dEoijdLVjHAhMcCF3L5REX"
    "mEWOGbC8Dq3bh6wWJ7NosNYoK7jwnWhw006sfZcAhjhXjgzlp4P1ngmI4GGKswpqSVBZSK"
    "BMBZgzNwPBxM7QBVZQDSWgvZRzqfWwGqSACcVTifQqZTU5uTe7LxAKWmuXG4naugLAmugr"
    "64CkxSVAhHdJs5V+UgQaU/viBIQnqJc6wvIrPOMzGYIjJVv4SZY2KdZ6JePArykbpQN4pO"
    "fqaasCICAZmbAzIhGwm1lo1UW7qtwDrsjp0tNeuch4zjMNsx0SuJPPk5udaAQO801asMWm"
    "M8j4LqxoieuTLWKKYnZE9JblYScSNCaRy28F3ElRgRRZPF4IyKwNukDs07+fcD5mLut4LD"
    "T65ARaCOS8Q1+fmoIbxnL3c1ifSREVCQObb3YJ80J9HcRQRaSVMl+AQlC/OkkBicgdK+r7"
    "6pTFezq76xTBd46i8sPPUO8X2runS5AMC+A+z5C9F8d1ZFYIvebDjmUdc7GjiVaO8DA9nU"
    "zFFXV5+S+H4ioVwmNaU9ObFWWZ/lQ8y6M4vhomSCyKBLkuBwhB7JXAa/i4NPJIi5uhwzRP"
    "kxsiThSurYUrMWg2dsSdysGXN6jF+Ja9FcrKGnc9d3/S34LbiXQ+7l7hwhCVCU6/w0zPIF"
    "xRWEtv8O3SfymYQ0AeR4YUvwiRvJXIEl9heEGxIPoi+1EMYPMQmNrYIstFz82LyrVHZwKm"
    "h7sBggPWBA6QHZQjdftooEvPN1BTzSXcIcUUUCENUgKt8UNgZBLgAGwQ4GQfK+tcG9kADg"
    "dwAeiti+hAghiB8ZfvwIRDiAN74vdMputUG7JFQ+svhzMpk1SiU7NVpHqgQsHkfZqI28yt"
    "0Tk6RGlLAVPmOPCPv0MaULQiJdkXmdoQQ20ebaweE7fk52wKYRwtGjqDEwYQs5epZULKoz"
    "Knu4n4bZKFgLn29ZyaR7dFp4PKEsEtAZw6MzisVuuGoLATC9dWUe0y3DHFBFAhCFDiUv1L"
    "gDxR8Uf1D8Nyn+35E5DuMZkV+9pvsrZ9eq/2553EYD4BKJ8UkUogylveCaN9fPR4mv8Nv0"
    "Q17APiLhkjqaeMZdLmTijMSh49Flkg4mHZHqgVHaBl53Ig8QBk/lXlX7JX/SqG5LakRWkd"
    "iftnTca3iVQDCuH2yXOVuWBNXpkFQnKK06tFnXUOXpt1fMovIbzMo+KouCR6Q/01x/um0r"
    "UQ64CGX77BfkfnZudEKOopnR2VaOImFzX4O3TYbiwMz7bnvQMd9tak2SnhqtbUqiDDLoRs"
    "KQEIjSqGLxrhmhiPIHRzb+eMft6tQdNsMrOZTb0Nxkwr6uy8huF2vDIBf3zKOGC9oFrHCw"
    "wsEKB3usL4o6WOEvcdbBCgcrPLdiaGqc1Ge4wUykemumNK+DmlMxT72oV9W77a9l/SJTmi"
    "0wLSQA0R76yfuG7+6O8jzjuLpwW0D1Z3bISTGbQS0eVmseqEumQ8KuoTmy6WjmOLJ5N4o0"
    "4GOTLGWRnOwuYkqiiywQAGF3SSMWjtATCx8jj81RtJiLc/ygNtxgt6t1G3NAXWicBkwHMB"
    "1g8/bHGAKm4yXOOjAdwHT0I96gR+3H24824Ff2aaSpZ9WMriIyuAqEZyYAnzUDfFYP5xAq"
    "tQW62fg9QpvaHvtBuP2GdYkJVcf4jnxtarWWSwxgAa/b6G9+vSvt8bXCFvk+/+H24w/Z8G"
    "q1Cw0xZRL2kYYR7FiaWolYODDF61liPxJ6T0OJ5LxfMycS5UNMSJEkDOPJYwlVgTwSEqVY"
    "XOyRlQzScJmWBbEU75T2CJm/KQdDc7JIWWkaUVA3EEECvArwKmBh98n0Al7lJc468CrAq/"
    "SDV3nu57fzKiZTalUjJhcA2mojuFJjt8A2G79PViWzprrH98QE35NmfE/qXf08bfP6ZoBz"
    "gQEwKmVwT03APW0G97QG7v8xGvA3pM42aQ7eKwm95AC+CQ1jz8UrG/BUmZeMXbSI5ts2Na"
    "7KgmrXZ9VujqPoiYXu2MN23p2a4OA29BOjNrgna9rgntTb4M4WUTx2PBxMyTiDUEN8M66H"
    "4ECPfNMlKhMw4dfoagbyI/t9uq5ubz+UHqyr91VHxC8/Xd18+uZYTgkfRJP4Q03nXBIJDi"
    "8a861qnHQQ0UwDnTbnUusvsD9C8FVXD0FCCP715OT09O3Jq9Oz8zev3759c/4qZwbrp9ZR"
    "hFfvfxDwl6apPh8+Tnw3xkZQOn6Pu85/vP3sO28Mdp03jXvOm7p9yR7tzMtk/B6RFW+o/W"
    "B7bLKlHzfv6Me1Dd0lQaTbOtbt4LkMbNk2WzaNI60+2rxHFxJQYrEOaNkxaQ5rTQ7A1axW"
    "KM/SPqYlP7kFsFU5WLBQ+2Z/tW/0e24L2JaLph7W8jXFt/ayaShqq98nWlnAg6ooVFu/1b"
    "3RumiwEvuRFr/dMZTvOr3McEAvrU6IdzQAKSSi6/GOGA3s0a0A5BCqbZVog9AXym2kwSI0"
    "xzQEhPYZVCx0PW1QcaoErgsqzoYYNcuWKc/sQbZSmoZsMR8VudLYdUMSRTJIWHz22CKM9N"
    "2vt7tMe0HGEOoLob4Q6gtBnz1xGUOo70ucdQj1hXiQfoT69igWtf0M30nINUkbbHOBwYXW"
    "tB/omyrrNvAqIoMDuJPYJQj27TDYl81JoHdvN+OryuwR4lfnF6ev9oNzy7Ewjs8iYotySW"
    "iPMB+/PSSYt0r937/DoG8mgxGTWfjAdgTKymF4kFDts4fIQQK0JB7lT/COC+lLcpXBgiRI"
    "/10hMnQcHAxAXXoOLh2Hq+LXbKHvDqueHq3zImA5kH/5bORGZ8KP7Amxh5gERcuYJSVPxB"
    "2hkCwJ9okrPQDkq3BI8g9MjHTx6p10GmAfhzOEpxyoKEYODsMVBxcJChrhJ7yqux32cUON"
    "g+JfSmnoNMMp4CglLgjFcwEeiX16JCzz09pJTevpjmOYmyZXrYX6no2HZHQDGkXsRJr3Xr"
    "N/LBs/mLyX1rxjyWZuA6YiAXBW4cxeh+OQWa3QmhxAW2vKAa1OoDFHbwJSDRpzNFNLXdoo"
    "34X4QWudJCdG6+wSNx9i0CgTxyhiMzJh7gqJyU/sAQ9HKGD8FF7yIysSv0M0RmwR+3RJIm"
    "4ihMRnOBkrPvB1FMa61pltX36DsZHpX3z/zasbgr3xTPYGKM+dFht6snuJFgKglFSVkgOJ"
    "1TsUOOVGXwfzb59vP+rRzAWqZAN1YvQ/5NNDbmSlw0xAIa7cXAS7Wu96VA6/ERe4qsAOwX"
    "LNK3y4wXJgULW1hYFBNWCD6uYr/97f1xT/+tnROtOKiHHprx2Z1aSXg1Gc1o9HMvVEpHsQ"
    "mehB/AcUM27kCOX3gv/v04AkSSJcQBz8U8SPLYXb5YGFM13Z+pbv8FvwW3DJja4ZE8ZZcn"
    "Ea8QOxSHDKM1SW2F8IW43f65HMpQUXISqHBoSrR2jKbblA3pqbetxWa7bfMsW/SFMBmw1s"
    "tuHZbFDauENwH6ldwHM2foDgtl96l/9u4ttYdLkAWHQ7WHQe8ec2qGfjdwL9cBJeOsHc8R"
    "h1dCFrzbArIoD89siH5PdFQw79ugJ3qhjUuLOocTcP6TIN4rGAW5ECtC3QpsE42wYs0Fak"
    "9oh2ZtEcMtgP1I+JpibTJrgLOVjeFohjn+JI99pckxNXiAwuZ6uTnDgWuroV3Uh65OPBRV"
    "UPmJNs1ha+krIkJJj3xzUiDx2iX7fPNVgsUu26pO9/pILWXh1puPvs1Ggdce8pg4xqPiU9"
    "DwRPzvin2OM4X4jOsCP+DwlGSUNYGqMnHBUNYvnnCXH419MXgNrxmoKYv0+q/9/L8/f4ga"
    "sq90gU+ZPUf3KDlLSP+F381Tt0HxIcseBeMPMRpuKyJCTyK/AjOHoUAixE3yQhwSM0I+GU"
    "/Nm4+FQ15krUn5rg2PGKDrSxZfGpdb0QBsbk76X1AfD9EKN1oE75ko3hxNq3+RoTI5cY4I"
    "I9PjFYsMcnzf0lTmqFTezrLUHEUK/UYpOias/RLaBnRk7bO1Ou75hDqooApDoLHWtDrtb0"
    "U80lgE4yoZOaOpE1O7oaW4+Bn8vCzyWtNhvYcwFAfXvUnydOtmegDy1Mtmfw7h4la9IDo0"
    "ue7W9s8mkRHGlotvTMaB3L9n9sMg7TQUYsW7wIA8GHYSTMBBfxCySVR7glLNgpyYA9EjKP"
    "UCSCSrHP/w8FSYseQjZDLhNhqzLqlX/b5HLxE3UaCLhub6eNbeW3kK4zn8W7hbYCJ7YvTi"
    "ydMlO1Mx0+QIKhfUZMPgZWSzuTGBIhtud2t/xlq4vyaV7RucAA13T7TVn53XVxD40rOh8P"
    "DkbNSg23y2AsSw6QjzwQ/tHILU84hNtMsioHgRd9nuFEa7Z65+QSgyPvzk1eOefNr5zzum"
    "ORPJCQpBa0OT2qCA0O5PZzXgKm05qaWbpsPJB0diRdTyKMPrApDT6TKEogqvEfpfOjdSyI"
    "L0aOI2WoERciCuwjKftORu5InsHDkScYC5Fc+0hWgqQQ2bZ6esP6CibhPQVXBQ3k9pqKyy"
    "drLCbPZo9XZYbXJee1wRZ/9rq5S85rXR+MrTTRkuAArY0BRz8sou1K5ERDnu8DmV+wLmGG"
    "L6D/Vufd41yypHbGZSExOHi7aW8GVbsGGI7QN3x3j0d45qpd0ui+0+f95OdGm43x2Cb1hw"
    "8WZau4JKLBCE0ZcxEL0QS7I5koI6xqn86EQT1ZIezIBjAyIUd8TF40DfEHbV3ZxHCXv1z+"
    "6qwpfPEOhIyc3kYf5NNm+urNBQborX25vVv3x6q0rj1CFslL4FHEy0vznlhXXSMTgcIaGw"
    "pr9MQl8lm0Z/hCyZNO/SpOrtW/ZIuH8TIbZ1AwVXjKEI6KvhE+fSQRovEFSpZSNEKysgXX"
    "mWStlugdmtGAX0uEbK6EyJ/kENE6gq/GP0V8XMivKb6Ern5q9zc0TqMGFwtUOx2KpgXVTr"
    "vUsUCNra5fI5pODFuzhutEXcTxtC5JWAiBqmNRQyz92uMHZhU6VhEbIAHddmiTw82S7eJs"
    "y5JgsR2SxQYZkAN0OfQM3oP3OHwmcZz8wLrFm54arbV3lUFG3oZUIOnIkXbvuEAzFsRelB"
    "10fBxFhNuYXOVwZe4i/3sSCscAf1TZItS7G9q79GYDFgzXPccG2mhI6fDhRQS2blfJrjZ1"
    "aJujvnMBCPuGznWgj27qXNcXZtsjJNa+4+WJ9W/4fIjR+12UFpAlB0LisNBFUnwkShCICy"
    "ZduLDsvIVm+JFEFwmrLKuDiuKforinaNAlGOkA3csOZPf69313tzIhsMV1JSyh49Fl8kwC"
    "n71XtQDqHbcAL9Akw30tGSUIgDIysFlvUkZKDhXlrWU57RVRyB3ozzTXn+5MSzE1nbPxg3"
    "SZte3ylRqjjfWcC4D1vL31DPV8u2b1JVytkPrpdQ4LXVNSX11VJU7/E9+2P72/vnsuUv/2"
    "icMdeXR+pDH5i5OjdWY/Kw3baPr/w2PIwy63tx0sAsdE+UDR5UPE/4v/6xa8kYSJIV4ywG"
    "Xgf1lBiahYpPLMkniUbzd5pw5nwedwRkJI9wfbHWx3sOL6pN6D7f4SZx1sd7DdczWcakue"
    "iRluMHOoXh0vzeug5lTMU9W5GsTUt0EtF3jJqE1Wlu1cVmBONytjillhDmlFCioeaJBVDD"
    "gbw0EVAlw3E0ApYi1QQF+KKx0YxKYsUHl16WM7dZtDC+BeK5caKLqVTXEzvBNNpCBEI5dB"
    "zV/everFkm0VGs5S2UWaGUtl0zLJu3VweCG7Aj9Qn8hyJAQ73gg9cnU8EAVIRFmSL+8/it"
    "ggETn85DE+bhqyxXwkS4ryo/zD1EuiitRux4I61WXe7uOWbTCmc19ovLozSxpoj/s4isdL"
    "GtF4zPQjIiL6AKTrbvNwOb/Go2UAt/HobMeWseBF1+byII/vOuOc4deNEBOiPUGDaE5kJ9"
    "axu9DjyIcsQrEHNY6YieeXBGvHRLIDIPYbB/CHkt8lXo0TG0c71wv+GYtqj00zwdcqf2Ab"
    "loOAWZbtSc4rK0cuSSDWgVgHYh0o1j5xb0Csv8RZB2IdiPU8a9XHdh3CcoGtwuJ6NpOVBm"
    "EnBlFxxyfNDcJOajlldvX8ljtU86si26NcvQ6qGMj8VBtoC4nhrdv28eVXpgHhm4YNxCWh"
    "4aF8aoLyaTPKp/VK0Kq9qX3JNmzBFbmX7Kxzic91jdAaw6rcS8YwozVq8DWayYoEOD011Y"
    "ww9Vdje1hrcgBuHdwKkWfxzNclX/JTX6FmLXCsS75kHEvMswWKVbmXjGHZB2C3FMuCLxlF"
    "nzpkCwwrYi8ZwaqnyQJFjSggmcCxhX6plwZ1qK4OSddrDdl1BaHmOlq2y1qZ2S33wOCZ2O"
    "jHzTb6sWEr4DvytWHlNrQCPsRSpOto7ptf70oMdy2ZNWe5P9x+/CEbXs1wrby+StEKNi+w"
    "quBL3njVOATzDbcitT/f96sD2WYhv33DUuwkv10NZjKNxldEQF+oL+RyMJc5rjU5CB7XoK"
    "vG6pnquooILNg6pHnwnDmkqghAWoe0FIBqiGlJBkBtzsfJQ2kttC+NKEC8MTVHPuZ1mLvM"
    "HekZwKZZDuqG2FCepaZ2tQGsx9LW0MOEVdU1DWBNtlDAdXM1IfVdYwCshAVw3YirqmoawF"
    "p6LQG8xumP6mvcAObCsmoBY9M6Y30zxEwxrpmh1tXGKvqDZmFfpXLf//0T8XGszwfRlRAb"
    "COZ1PnFHkL6IawwJoE5zPyVYuszPDMU1eZ/5EKMC9Q6bpU1iZOU5UW4OJ71i0iJ0bE4CMU"
    "JkYMo+qGKIx5We7KCQYktdimcH128jn1Mi1Jzh90hzhW7DSOzyASw0GxwTxwuoQ3FgNl7d"
    "4DYOTZ0am77vrEhNrJySyIu43Y05j+UE/+odKwnq5YzR4iaQAwk5kJADCdlwPUmTghzIlz"
    "jrkAMJOZC5HZipJrVJbg6jUmWGl+vUfn8ARVfUPkprwlLaytHp285pGWae6fmmKzQX2GMo"
    "muOziGRfpeM1em6wRM8bV+h5dYEKU3Srrb4kCBt9nzf6ZHluo7urgjDHfZ7jechmdLtZro"
    "jCPPd5niFpte28ShY+1tFsjnTPxkOk+xaR7hO2CMcPRLN8r+i0cQWX5Qa0iP96cnJ6+vbk"
    "1enZ+ZvXb9++OX+Vr+b6qXXL+ur9D2Jll2agvtTnOIwje/hLYoD+tuinnggr6AsZwH1b3B"
    "0WWaKeSQDm22IekUDyRHhmZ7uXxYBg2kwwpZDNOVDbQJ3LDQ/r9gsXOdj3x9FCGxeypgRX"
    "SWp4OJ+Z4HzWjPNZDWcRY6Bre9OslBcSoJZbq+WQ67s3qCGdcgPqnaRTlmOWDGmTstCAVM"
    "EB9DgaOLBKNJ4hqIoEAKoxR56hX3jf3K5tY1qL7TQEtiYHCxaanD1TJiU0OWulyZk+v+d5"
    "upz1bGMwRXddk7OGrErInDJLqtycNFXVvdpYsQPP+VMUTgNQU1uqldU66LZ8ZaOzoTefXg"
    "sDcDeBW9M8rXsfqjVHA11Ku3V24AcaDGnz7T5DUALWlCWYobkhU3DsZ+OM0gVpTGZJMp+U"
    "vkBJPMKIHxCu8RFioTiH/QX5FrsucVFEQsFHj9ATjT3Z0vGBEH2uYJsXbyNRUMKaJL1JqK"
    "B7H2SuaXcXyFyDHCbIXINZh8y1g9KSD3Ca6083N5Gsin9n4/fosU7UuK781p2mBNlGbe0U"
    "rtW73bGMrElsy3lzbMt5Lbbl9wUOYhqvNOa6z3CDgqcKVVB+EFKHpuOtSwG8/eXqww36+d"
    "PN9fvP79NggHzzkSfFIX6AZozT5YcKxtYRzhDb3DgfZvGeua1Yg31D6XXwVRn7qrIaR7t6"
    "qgZWlGpU9VMp66pE8F1ffr6+/O5mHb/XJXt1SULqeEca6io9M1rHW+FizCbOqhnRzfwQMD"
    "29YHrWtEpupHqGoG6dvHljoG/xUc09fcW5SvTffG6DcDp8gOgevzJrE7SuT5CmJbXoWKV5"
    "MTXHtCoiO0W19g3tfYS11hSEfb7M/vh/uqK0mw=="
)
