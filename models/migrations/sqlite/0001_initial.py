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
    "eJztXV1z2zbW/isY32x3Ru3EduJ4nSvbdVvvpnEncbM7u91RYBI28ZoiVIKSo93tf38B8J"
    "sEKUAiZYo+N4lFnENKD0DgfJ//HsyYS3z+3aXHqEMOztB/DwI8k39URiboAM/n+XV5IcJ3"
    "viJ1cpo7HoXYicTVe+xzIi65hDshnUeUBZL2JiCIBFG4QuweYRSzIp/y6AzhALGngIQoWs"
    "0FK0achJRw+VdIMGfBd/IZLnPEQ2jwsP3tfgt+C75I4i9I/myOIi9mnqAvjvidXxCNr93T"
    "r8RFj2QlPuEI0dmchREXT3BRuPAF42PAnhCN0N1KsM5xKL7TNL5DJB4pnqhg+y2ImKDiyT"
    "dRP2cR0N8XZBqxByKeFIof9a9/HcjvIAflLQ7+/W/xFw1c8pXweBiHjkeXxJ3i6EAMli8I"
    "4pSdha64o+KfP07vKfHd0hxTV1Kp61MJkrx2HUQ/KEIJ9Z34Ef5iFuTE81XksSCjpoF60A"
    "MROOOIyNtH4ULOe7Dw/WSBpEsh/qk5SfybCjwuuccLX64eyR1/gfzawXT64eZ2+unqdjo9"
    "qK2slKOwOpJLDgvkqhRflatf/yC/wrdHh6/fvj49Pnl9KgGTl7Irb/+IH50DEzMqeD7cHv"
    "yhxnGEYwo1KTmoSxJy+ZXMkS1wrIc3BbMN3/RCDnD+NqZoHg4a3hxOR7yrUbayy4h+L0Yi"
    "OiN6WMucFWTdhPW79I++cO5zJYsf6N4E/ip5g1pwvb3++erT7fnPv8jHzTj/3Vf4nd9eyZ"
    "EjdXVVufrNyZ/jTQQ78T6f3QT9/fr2JyQ/on/efLhS8DIePYTqiTnd7T8P5HfCi4hNxQY5"
    "xW7hZU+vpqiVZn0xdzec9TInzPpQZj3FqDDtybfPZ71yjNlMe4W1g3lPlulQpn1/p7n+dq"
    "fySXmCLz0c6ic3pa/MqoBnH9/fGf469UnwEHni4+tXLRP7+fzj5U/nH795/aoyWR+SkSM1"
    "VDkwpcxoAW5KP0JwT0zAPWkG96QG7n88G2hjagDWAFiiEZibgSU6YblHYA8O9hTWgipqg2"
    "+FDYBeC3TAIiuEU/rRQXv0ygRbQdUIrhoroxsbMmrwNmrUGf3u9OlXfaHbsT6NfYo54TZr"
    "tcACy9VkuXKPzudEY1y7YMwnONDDXOCqwHwn2PrCObuyW53l4ubmfUldubi+rSD8688XVx"
    "+/OVTACyIakXxFS5Pm/WPB/iYv3GHn8QmH7rQ2wo5YE219aHY0q17BAX5Q+MnfKX9Vah1f"
    "8IjNlNW2bjlPxyattvMi1Vrr+Tmak5CzALEQOWw2x8EKPXmME+TgkMtLBHkkJO/QHfFZ8M"
    "BRxJQB+yFki/kEPdHIQxh5kk48NyR1i3o/j9BYua2t2gpf3cBcvCv6ER/zaLqknEZTAaCO"
    "ArtimIXT2Lq9nl7+rqn6XcYsPBKLx5hauSzUy2L+APIwk+KaKX1AxJ+CWItlSB0itscl8Z"
    "tIOFuEDmkadalcS07U+AAcRquGn/FVe/2OhpHn4gYmGjj6uY8hcNgi0C8nV9onJEEQyXdO"
    "kRRWUkjuSRgStTLAgwIeFPCggC19KEZW8KC8xFkHDwp4UDJzE57ZmZsSerBFmxhNlRRogW"
    "7GsBG8A3tNyugem6B73Izusc4kLRQAG3RThh0an2IdeDcmqFMDhE8bAT6tGZ+EGmWBbkI+"
    "vpV7aADrYSOsh1VYMy1Ue6zqsS3ytJ2n+wd1C7byfKzanF1XnH12NuecZXxLsxejszS84M"
    "DRHFyNanORZSO9eWgod6w5kxmmvs2qzRjGt2ZPTZbsafOKPdUEqijL2zTVJswDVsp848O6"
    "e5HWY3d31M7rV2AZH8K97MD3eEZ9K9E25wCIzTyrVHvCNYtgGcNLlr8qro4afK1u6TozeK"
    "fXeKcrgUFTTsKlLhygNTyowAWbg9HmoI/BuiVfG8TfEcVgtdk2r/5xW1rLKYbf/Hz+jz+X"
    "TJvvbz78mJIXML98f3NRgbrsZLbYj2uML3lfLrqoaxg2OzvLXBDiVlPbvoqb1wH966ebDw"
    "1qW8pQXYzUidD/UJp+MJqlKJFo3xKqb/+k7MKQN6huCeVIGsO1XGYCG4TWe+/SyA7VEg+A"
    "Wge1GKRkDmuFC4CtA1sLjzOEtsa3u1Ntj9BNA/fMcS1wwHKtA1oLtjTNL6jyAbh1cOd4VQ"
    "hLNUS2zASwamAtR+haQFtjBHjr8Bbjfs2xrXABsHVgy1HqhriWmQBWDaxZNL4FqkUeAFUD"
    "aiFlwxTTAgtA2pClpZO86hj/INQA+hD8jawU1NdBY5RCrUjZfmH8R7qI0qv5VwzxU5ZuUh"
    "c3BQTih5PY5/Dx6tPtx+vL24P6EgZs12JbfG9NYI0PJAB2PbClo9sAWqmrAq5rcS2o9Aag"
    "FoR+wHYttnUVyQDi2NoK6K5Ft2SWNlm7sS0AkF2/bktWE5NjTGkAgOz6U6yoKhkAm/oIAN"
    "q10FbcKQbgplaWLsAt1F0YJ7wVk1QJXvEd0Idf378vw5s4YztA91OE7+/HC23Za22AbO7e"
    "6gTc5D575g0zRbfmC2zYGZpLvtR2DF0pnoTzh799JD6O9NUDRrtZ1PMdNbHhm0D0S5oKOZ"
    "LFqctY2BIq8aZf5sG0Y8RJ2qu2fOVupMlLVsQaK0ZL4lHH3/a1+xzfZaQbk4p03BYheY8R"
    "4SNPvb7LmcWbeEtNs2yXX1/YbJolx5s1B5mJc198r9kdCZOeHsmNJqrdRlyKjEaIcn03EE"
    "v+LgqTZT81LXlVKCNVGoMyUt077aCM1O4CUaGMVAPU+1lQCMpIvcRZTzGCMlJQRmrHlY4G"
    "9wb3XOpICZs28GYMI0hJ7L3PSUGyNhfxKlyQZrA+VKtYonp3XpehgWzs5C4vsJLt+vL80+"
    "X591dtpus+1fuC4VGj25fNks2K/SNZFYsBrNfqPwk47piryogjlzhUjMvq4rJnJkc4kjp6"
    "XGj8TLXhnCB5zE1QWj1rgiLMI6LR9zu9cy+WgMYS5mAX6HU7m4BdAOwCz35m7KmGCHaBlz"
    "jrYBcAuwCUl96B4hrRyLdCN2MAq8BacKF2d58GLSiCbLjja4o9QXUy7dHYR3UyMA2CaRBM"
    "gzamwZ+EykLCn/F8Hv/QmnWwTDBpMxB6inQ6K9CutRH+3aOOh+J3Ec0IDiL05OFogu5ZiM"
    "QBjTiJZDhPfG/+Di04cRF+EGgLQhIgjO6pT+Lug7IbIceqT6GiVk0LNebDXT10vWURDIC7"
    "NAAmM2QjJRZYujmPnxfgcrXx1wZi4snr5mrjr6tiYuHVLwPcXIKxwLJVEcaBng06aHupwg"
    "h2ueZVPy67XE0sex7J4Xo2Z2F0gSPH08kNxeFWqYEqwuldRmkULazO3wg/isOYBmeIRhwl"
    "O8kEeexJsIYy2PeBiVNdnu3yg0vdd/J/BwfojiAxC4uZPNcDFy0CV5z7+sDi/h5l4nkU4r"
    "MQFMFTuFNBIWALjZuwrWr7QuckBDOozlIn36epraG5xDRCmPtpmiFzKcXBbiXxlphGYIPq"
    "u5uRSx8I1whdzQjnHCNcyN0rFdwjxArfjAFW79rVCxrbs2lssWRntTPjnXsGwkUQJJPd//"
    "I+PDJY3odHzb07j6rLO2RPmsOvuZprQg6tNWqF87Xe1eaK+XrfKgB5EJAnCxwTaoCxCmNi"
    "tLKAssABcNbgDBwPBw92gBZ5ANJaKeFHOp9bAVrgADircD6FTCemNoKZ0QOUmiLX4Waugj"
    "InuAqG4iowCdwmAtFN5rzIB8G7w/EFaULzlWdhEw9gkRHmeMhzrA8mbO0nO5Zgwqpfwswx"
    "0eaZqAcRk5ALlOy66xR5oAGETtyw7goHDeHswjHjNVgHGOq3VsplF99Vg/KtULnVDNeOir"
    "bOQyZwmG1Z+C+OPPklvteIQO+1AmAZtMZ4ngKqayN65gVao5iekD3FlfviiBsZSuOwhe8i"
    "IcTIKJo0BmeSB94KdU280O/U3/dYsLnfSht+fAcqA3VcIu8pxnlDeM9OnmoS6aMioKAswM"
    "6DfcTU2bmIQCppqggQo2ShnuQco1NQuvfVx9tOHd5mV33OAZ76LTz1DvF9jVDSjHvGALBv"
    "AXt2IJrvzkUW2KLXK45Z1PWWCk4l2nvPQDZVc4qra0hJfD+TUC2TmtAeD7QK67OMxKxKty"
    "Q/Q08qgy5OgsMcPZK5Cn6XF59IEAlxOWKIimtkScKVkrGVZC2JZ2xJ3LQod3JN3ElI0YKt"
    "obb3Lp5qIqOngd7y0Vmtr/TigzSig/wOwfojCtZPF7r5si1wwAmsUZLSXcIc0QIHIKpBVG"
    "3tNuJ5xgDi+RbieXx62uCecwDwWwC/QQ02iNcZlKvfqNAiRHOMPpoD4g3ANz4U44aJb/x5"
    "zBvfkzkOI9URXGPjKIxO2gwdbplurbXjHEn62DWo/NtniGOf8AnC9xEJv00+pLWdECfhkj"
    "oaJ+M2N+qiNnlee7wykHntwWABdcjrexLUIQfxeMDiMdQ7GtmsayRmqEP+QhUjqEPeo00f"
    "ArJ7VzohcNhM6ewqcJiwua60vk3Y8MjU+16jhX9ivttULzgZmrRWCi4QGZQIZkgy8MTVH7"
    "fy4lS8OKoa7zuhV8fGCzTDK0UqdGihMmFfV/p3u5t1oZDLZ+YtwzOzC2jhoIWDFg762FAE"
    "ddDCX+KsgxYOWnimxdBEOanPcIOaSPXazIvq9/M8Tt3BbX8dyxep0GyBac4BiA7QTz40fL"
    "d3lGdpANWF2wGqv7B9jo1bD2r+slrbgfq0dCjYNWaOdDqabRzpvBtFGgjaOL1YdhdwFxEl"
    "/CwNBEDYXVLOwgl6YuEj99gc8cVcjomL2nCD7e7Wb8wBdaGbAVg6wNIBOu9wlCGwdLzEWQ"
    "dLB1g6hhFvMKCegN1HG4g7+5Rrksyb0S2wjK4syIkJwCfNAJ/UwzmkSG2Bbkq/Q2gT3WM3"
    "CHffRSJWoeoYN/fwzjlGsIDbNvquunjXDFMmYR9JGMGW9eIKEQt7Jng9S+xHbN7TmEQyu1"
    "+zTYRnJCZGkTgM48ljsakCeSQkhQoOkUdWKkjDZVoriCV7r2aPkPnrcjA0g3nKShNFbrqB"
    "CBKwq4BdBTTsIaleYFd5ibMOdhWwqwzDrvLc72/PlhWfPVCrylcZA5it1oKrJHYLbFP6XV"
    "pVUm2qf3yPzLpTtzSnrrXa8LQdJZsBzhhGYFEpg3tsAu5xM7jHNXD/j9FAnJA63aQ5eK/E"
    "9JID+O5oGHkuXtmAV+R5ydjxBZ9v2mmsygui3ZBFuznm/ImF7tTDdt6dGuPoNvQjo95URy"
    "29qY7qvalmCx5N446r0xRCjeGbCTkEB3rkm25RmYA7cY++ZiC7stu36+Lm5n3pxbq4rjoi"
    "fv354urjN4dqSgQRjeMPNe2sCJc2PD4VW9X0jtxrE30v6ENzLrX+BqPpU/qXo6Pj47dHr4"
    "5PTt+8fvv2zemrzDJYH2ozEV5c/yjhL01TfT58rOsL26IEYW1f2D53nf94u9l33hjsOm8a"
    "95w3df2SPdqplzH9DpGVJ9RusD002dIPm3f0w9qG7pKA67aOth0844Et22LLLvvRaog37t"
    "Q1Pii3CO0dd4Jpya1rAWyVDxYslGrZXakW/Z7bAbblGp/7tXxN8a0dNib9SbP3vZMFPKoC"
    "OLX1W90brWvcFkIVklqtW0aeXSa3GQ/opdUJ4XkGIIVEds7aEqORvboVgBxCtQ0+bBD6TD"
    "kd0eFRXUKYhoDQLmNgpaynjYFNhMC2GNiUxKjhmsrQjXsJo4eQLeaTPLUXu25IOFcxrfKz"
    "xxYh13dQ2+w23cXEQmQqRKZCZCrEKA7EwwmRqS9x1iEyFcIXhhGZOqDQye4TUu9CIUnaYJ"
    "sxjC4SpPu41ERYt4G3wDI6gHsJtYHY1B5jU9mcBFx7ujbjW+TZIcSvTs+OX+0G545DNxyf"
    "cWKLcolphzAfvt0nmDfKVN+9w2BoKoORJTP3gW0JlJXDcC+h2mXLi70EaEk8Kt7gLRfS5/"
    "guowVJGv23hcjQcbA3APXpOTh3HCGKX7KFvplpcXjS5kXAilB8+ZRyrTPhJ/aE2H1EgrzD"
    "yZKSJ+JOUEiWBPvEVR4A8lU6JMUHJildvHqnnAbYx+EM4QcBFI+Qg8NwJcBF0gSN8BNe1d"
    "0Ou3igxkHxr0Il4yQhJxAoxS6IgucCPBK79EhYplN1k0k10B3HMJVKrVoL8T2lh9xpAzOK"
    "3Ik0516zfyylH02aRmfesXgztwGzwAFwVuFMj8NpyKxWaI0PoK31kIDOHNBHYjABqQZ9JJ"
    "pNS33qKN+H+F6rncQDkza9xM1IDPo64ghxNiN3zF0hOfmxPuBhjgImhvBSXFmR6B2iEWKL"
    "yKdLwoWKEBKf4ZhWfhDrKIx0nR67vv0aZSOVv8T+mxXjA33jmfQNEJ57rY3zZHeI5gwglF"
    "SFkj2J1dsXONVGXwfzr59uPujRzBiqxgbqROh/yKf73HdJh5mEQt65uWZztTzzpBx+I29w"
    "UYEdguWaV/h4g+VAoepqCwOFasQK1dVX8b1/qAn+9dFJm2pFJF3yaydmJdQVMYqScudIpZ"
    "7IdA+iEj2If48iJpQcKfyeif99GpA4SUQwyIt/4uLaUrpd7lk401VZ7/gJvwW/BedC6Zox"
    "qZzFN6dcXIhkglOWobLE/kLqauJZj2SuNDiOqCINiBCP0IPQ5QL1aKHqCV2tWX9LBf88TQ"
    "V0NtDZxqezQSXeHsF9pHYBzyn9CMHtvlKs+N3Et9HoMgbQ6LbQ6Dziz21QT+m3An1/El56"
    "wdzxGHV0IWvNsBdYAPnNkQ/J74uGHPq2emxFNijJZlGSbR7SZRLEYwF3gQvQtkCbBtN0G7"
    "BAu8C1Q7RTjWafwb6nfkQ0NZnWwZ3zwfK2QBz7FHPdsdmSE5ezjC5nq5ecOBa6uhXdaPTI"
    "6MFFVQ+YU9asDXwlZU5IMB+Oa0Rd2ke/7pBrsFik2vVpvv+JSrP26kBju0+HJm2Ge69AZF"
    "TzKS7RL+3kTHyKPIHzmWxkOhH/kGAS9y+lEXrCPO9nKj7fEUd8PX0BqC3vKQ3zX+Ji9V/U"
    "+Bd8L0SVL0gW+VOm//gBidGei6f4q3foS0gwZ8EXaZnnmMrbkpCoryCuYP4oGViIvolDgi"
    "doRsIH8mfj4lPVmCtZf+oOR46XN0yNLItPtZXuH5klfyeV+sHeDzFae+qUL+kYTqQ9zVtU"
    "jIxjhAv28MhgwR4eNbdDOKoVNrGvtwQRQ4MSi02Kqj1Ht4CBKTld70yZvGMOaZEFINVp6F"
    "gbctXS/jPjAHOSiTmpqXFWs6OrsVMW+Lks/FxKa7OBPWMA1DdH/XniZAcG+tjCZAcG7/ZR"
    "siY9MPq0s72X7ck/xd0RDzTGttL4pM3iphqdT3mB1MjuJsvMIcX7TtmvlF1LdimVZjMZYv"
    "pIVtJuJWNO9VY26zuYGLnyGYMy6jsNSBWTZd3dtsgzvlqxrw0kwZPXzbViX+uqQW7kCisx"
    "gg1gn2wAC75Zohgf83zvyfwauT43bQAPzd/3ZYahCnXPNdRdsqSOVcJGzjE6ePsp8g25qy"
    "NUyoeG797nriql+1Yf/ZKNTdYr45FNAIwglsmbghPRYIIeGHMRC9EddicqXERq1T6dSYX6"
    "boWwo8qgqrAU+TE+aPQKemd3NlHc1S9XvzptjZafgRCXMti4lGzaTI/ejGGEjv6X28Fkd1"
    "aVzqVHiKV4CXYUeXhpzom2HJOUBdJL1qSXDCT0+JMsUviZkied+JUPtspfqtDhdJnSGZQN"
    "kU5dhHlePdGnj4QjGp2heCnxCVL5HUJmUhlL/B2a0UDcSxbfWEmWPykSWUBRrMY/cUEXin"
    "vKL6GrItL/A42DicHFAjU/xiJpQc2PPmUsEGOr69fITCfJWtZw3VDHBZ7Wifk5E4g6Fpm0"
    "ydee3jNNkFib7bnENkIDdNdFbaCleDP049XYIA5whC6HgcG79x6HTySK4h9Y13iToUmrvl"
    "sgMvI2JAxxXcqkhuUZmrEg8nh60fEx50TomELkcJHcWcXfqm+11FDZItS7G7q79XoFFhTX"
    "HccG2khICfn4IgI716tUbdc6tM0ZChkDZChA/XaQR9fVbx+KZdsjJNKe8Wqg/YTPSIzO91"
    "A1IlXNfBwWukixT8RndcO4FjVW9afRDD8SfhZblVWNDFkCQ5a4kGWqpUU6QF9UHe4v+vO+"
    "v0eZGLDlfRUsoePRZfxOgj17p2IBVP3pAF4wk4z3WDJKEABhZGSz3iSMlBwqhVPLctorrJ"
    "A7MJxprr/dqZRiqjqn9KN0mXXt8lUSo432nDGA9ry59gxVbfq26iu4OjHqJ/fZL3RNjfrF"
    "VVWy6X8U2/bH68vb5zLq3zwJuLlH5wcalT8fnLSp/axEZtBfmCFPNvJFDpaBYyGbqVqXMv"
    "5f/q9rGWzAYaKIlxRwFfhfFlA4lYtUjSyJR8V2k9WrdBZiDmckhHR/0N1BdwctbkjiPeju"
    "L3HWQXcH3T0Tw2mgy0qXM9yg5lC9OF6a11HNqZynqnM1iKimg10zahnDS0btbmVZ1HQF6n"
    "SzMFZQK8whrXBBxQMNsgUFzkZxKDIBrusNQAliHZiAPud32jOITa1A5dWlj+3UbQ4dgHtZ"
    "uNVI0a1siuvhvdNECkI0chnU7PAeVEXSdKvQ2CwLu0izxbKwaZnk3To4PFO9ce6pT1Q5Eo"
    "Idb4IehTgeyAIksizJ5+sPMjZIRg4/eUzQPYRsMZ+okqLiqvjw4MVRRcWeP9J0qsu83cUj"
    "u7CYzn0p8epGljTQXvcxj6ZLymk0ZXoKTkJKeLLu1pOr+TWmVgHcxtTpjq1iwfPeRWUiT+"
    "w608zCr6OQE6IdoAGfE9WPZOou9DgKkkUo96BGipl8f0nQSsNVHXzsNxKIl1I8JVpNYx1H"
    "O9cL8RnLao9NMyHWqnhhG5aDhFmV7YnHCytHLUkwrINhHQzrYGIdku0NDOsvcdbBsA6G9S"
    "xr1U8suqZRcRnDRmFxA5vJvnvLLe3q+S23qOZXRXZAuXo9VDFQ+ak20OYc41u33eMr7kwD"
    "IjYNG4hLTOND+dgE5eNmlI/rlaCL+qb2kG3Ygit8L9lZ5xJfyBqhNYZVvpeMYWrWqMHXqC"
    "YXOMDpqalmhKm/mtrDWuMDcOvgVgx5Fu98nfMlv/UV06wFjnXOl4xjyfJsgWKV7yVjWPYB"
    "2C3FMuNLRtGnDtkAwwrbS0aw6mmyQFHDCkjGcGwgX+q5QRyqi0PK9VpDtq0g1Fxnlu2zVm"
    "b6yB1Y8Ex09MNmHf2wXsqY6cyjt+Rrw8pN6UdQirTNzH31j9uShbuWzJpZud/ffPgxJa9m"
    "uFaOr1K0gs0BVmV8yRtvMQ7BfMOtcO3O9/1qT7ZZyG9fsxR7yW8vBjOZRuMXWEBeqC/kcj"
    "CXOa41Pgge16BbjNUzlXULLLBg65BmwXPmkBZZANI6pKUAVENMSzwAanM+ThZKayF9aVgB"
    "4rWpOeo1r8PcZ+7IwAA2zXIobogN5VlqYlcXwHosaQ09TliLsqYBrPEWCriuryZUPGsMgF"
    "WwAK5rcS2Kmgawlo4lgNc4/bF4jBvAnGtWHWBsWmdsaIqYKcY1NdS62lhFftAs7IuE74e/"
    "fSQ+jvT5ILoSYiPBvG5P3BKkz/IeYwKo19xPBZYu8zNFsSXvMyMxKlDvsFnSJEZVnpPl5n"
    "DcKyYpQsfmJJAUMgNT9UGVJJ4QetKLkostdSmePdy/i3xOhVBzht8jzQS6NZTYFQQsNCOO"
    "iOMF1KE4MKMvbnBrSROnxrrvO8tTEytDCnkZt7s257Gc4F99YiVBvZwxmj8EciAhBxJyIC"
    "EbbiBpUpAD+RJnHXIgIQcy0wNT0aQ2yc1hVEWe8eU6dd8foCAral+llrCUrnJ0hrZzWoaZ"
    "p3K+6QrNGHYYiub4jJP0q/S8Rk8Nluhp4wo9rS5QqYputNWXGGGjH/JGHy/PTWT3IiPM8Z"
    "DneB6yGd1sliusMM9DnmdIWu06r5KFj3U0myPdU3qIdN8g0v2OLcLpPdEs3wv60LiCy3wj"
    "WsR/OTo6Pn579Or45PTN67dv35y+ylZzfahtWV9c/yhXdmkG6kt9jsOI28NfYgP0N0U/8U"
    "RYQZ/zAO6b4u4wbol6ygGYb4o5J4GyE+GZne5eZgMD03oDUwLZXAC1CdQZ3/iw7r5wkYN9"
    "f8oX2riQlhJcJa7x4XxigvNJM84nNZxljIGu7U2zUJ5zgFhuLZZDru/OoIZ0yjWo95JOWY"
    "5ZMjSblJlGJAqOoMfRyIEtROMZglrgAEA16sgz9Asfmtu1a0xrsZ2GwNb4YMFCk7NnyqSE"
    "JmedNDnT5/c8T5ezgW0Mpui2NTlryKqEzCmzpMr1SVNV2auLFTvynL+CwGkAaqJLdbJaR9"
    "2Wr6x0NvTm00thAO46cGuSp3Xvw2LN0UCX0m6dHfieBmPafPvPEFSANWUJpmiuyRSc+imd"
    "UbogjcgsTuZT3GcojkeYiAvSNT5BLJRj2F+Qb7HrEhdxEkp79AQ90chTLR3vCdHnCnZ58y"
    "4SBRWscdKbggq690HmmnZ3gcw1yGGCzDWYdchc2yspeQ+nuf52CxXJqvh3Sr9Dj3UsxvXl"
    "t+41Jcg2amurcK3B7Y5lZE1iW06bY1tOa7Etvy9wENFopVHXfYYbBLwiUwXle8m1bzJeWw"
    "rgza8X76/QLx+vLq8/XSfBANnmowblJXGBphan8/cVjK0jnCG2uXE+zOI9M12xBvua0uvg"
    "qzL2VaU1jrb1VI2sKNWk6qcqrKuSge/y/NPl+fdXbfa9Pq1X5ySkjnegMV0lI5M2uxXOad"
    "bZrJoRXW8fAkvPICw9La2SG009YxC3jt68MZC3BFVzT185Von+m89tEE7IR4ju4SuzNkFt"
    "fYI0LallxyrNwdQc01pg2SqqdWho7yKstSYg7PIw++P/ASysWM0="
)
