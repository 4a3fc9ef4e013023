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
CREATE INDEX IF NOT EXISTS "idx_choice_archive_ec117b" ON "choice" ("archived_at", "order");
CREATE INDEX IF NOT EXISTS "idx_choice_archive_395552" ON "choice" ("archived_at", "zh");
CREATE INDEX IF NOT EXISTS "idx_choice_archive_769257" ON "choice" ("archived_at", "code");
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
    "password_set_at" TIMESTAMP,
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
CREATE TABLE IF NOT EXISTS "change_mark" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "on" DATE NOT NULL,
    "words" VARCHAR(80) NOT NULL,
    "store_id" INT REFERENCES "store" ("id") ON DELETE CASCADE
) /* Something that changed in the store on a day, marked on the trends: a new lounge, a new price list. */;
CREATE INDEX IF NOT EXISTS "idx_change_mark_archive_883aa1" ON "change_mark" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_change_mark_archive_afbfdd" ON "change_mark" ("archived_at", "on");
CREATE TABLE IF NOT EXISTS "form" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "title" VARCHAR(120) NOT NULL,
    "english" VARCHAR(120) NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "base" VARCHAR(80) NOT NULL,
    "published" INT NOT NULL
) /* A form by its fixed key; what it asks stands in its versions. */;
CREATE INDEX IF NOT EXISTS "idx_form_archive_e79b6c" ON "form" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_form_archive_090ff5" ON "form" ("archived_at", "title");
CREATE INDEX IF NOT EXISTS "idx_form_archive_4f2a9e" ON "form" ("archived_at", "kind");
CREATE TABLE IF NOT EXISTS "form_version" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "definition" JSON NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "published_at" TIMESTAMP,
    "note" VARCHAR(500) NOT NULL,
    "form_id" INT NOT NULL REFERENCES "form" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_form_versio_form_id_1f132b" UNIQUE ("form_id", "version")
) /* One version of a form; once published it never changes again. */;
CREATE TABLE IF NOT EXISTS "programme" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "title" VARCHAR(120) NOT NULL,
    "english" VARCHAR(120) NOT NULL,
    "is_on" INT NOT NULL,
    "definition" JSON NOT NULL,
    "poster_hash" VARCHAR(64) NOT NULL,
    "form_id" INT NOT NULL REFERENCES "form" ("id") ON DELETE RESTRICT
) /* A use of a form: whom, when, by which channel; the whole definition lies in `definition`. */;
CREATE INDEX IF NOT EXISTS "idx_programme_archive_6a9090" ON "programme" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_programme_archive_492aaf" ON "programme" ("archived_at", "title");
CREATE INDEX IF NOT EXISTS "idx_programme_archive_483f66" ON "programme" ("archived_at", "form_id");
CREATE INDEX IF NOT EXISTS "idx_programme_poster__57bdac" ON "programme" ("poster_hash");
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
CREATE TABLE IF NOT EXISTS "upload" (
    "id" VARCHAR(32) NOT NULL PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "type" VARCHAR(80) NOT NULL,
    "size" INT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "small" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "left_at" TIMESTAMP,
    "erased_at" TIMESTAMP,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
) /* One file: its random number is its name on disk, the name it was brought under is kept for people. */;
CREATE INDEX IF NOT EXISTS "idx_upload_person__63bbfc" ON "upload" ("person_id", "created_at");
CREATE INDEX IF NOT EXISTS "idx_upload_left_at_6b4fb5" ON "upload" ("left_at");
CREATE TABLE IF NOT EXISTS "upload_place" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "noun" VARCHAR(40) NOT NULL,
    "row_id" INT NOT NULL,
    "field" VARCHAR(40) NOT NULL,
    "upload_id" VARCHAR(32) NOT NULL REFERENCES "upload" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_upload_plac_upload__7a36ed" UNIQUE ("upload_id", "noun", "row_id", "field")
) /* One field of one record in which an upload stands; whoever may see that may see the file. */;
CREATE INDEX IF NOT EXISTS "idx_upload_plac_noun_3362eb" ON "upload_place" ("noun", "row_id");
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
CREATE TABLE IF NOT EXISTS "invitation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "asks" VARCHAR(40) NOT NULL,
    "phone" VARCHAR(30) NOT NULL,
    "outcome" VARCHAR(16) NOT NULL,
    "is_open" INT NOT NULL,
    "drawn_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "attempts" INT NOT NULL,
    "call_back_at" TIMESTAMP,
    "ended_on" DATE,
    "channel" VARCHAR(8) NOT NULL,
    "token_hash" VARCHAR(64) UNIQUE,
    "case_id" INT,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "handler_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "programme_id" INT NOT NULL REFERENCES "programme" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL,
    "visit_id" INT REFERENCES "visit" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_invitation_program_293048" UNIQUE ("programme_id", "visit_id")
) /* One that was drawn for a programme; it ends in exactly one outcome, so that the rates are true. */;
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_7cccd0" ON "invitation" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_6078ea" ON "invitation" ("archived_at", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_01edc0" ON "invitation" ("archived_at", "is_open", "due_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_22d265" ON "invitation" ("archived_at", "outcome", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_0f8051" ON "invitation" ("archived_at", "programme_id", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_f8fef1" ON "invitation" ("archived_at", "advisor_id", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_94d29c" ON "invitation" ("archived_at", "handler_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_00f7f7" ON "invitation" ("archived_at", "store_id", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_de1ebe" ON "invitation" ("archived_at", "due_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_d98a47" ON "invitation" ("archived_at", "expires_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_custome_e2353b" ON "invitation" ("customer_id", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_case_id_efe66e" ON "invitation" ("case_id");
CREATE TABLE IF NOT EXISTS "response" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "state" VARCHAR(8) NOT NULL,
    "channel" VARCHAR(8) NOT NULL,
    "identity" VARCHAR(12) NOT NULL,
    "answered_on" DATE,
    "started_at" TIMESTAMP,
    "submitted_at" TIMESTAMP,
    "duration" INT,
    "score" REAL,
    "band" VARCHAR(20) NOT NULL,
    "score_detail" JSON,
    "words" TEXT NOT NULL,
    "lang" VARCHAR(5) NOT NULL,
    "answers" JSON NOT NULL,
    "revision" INT NOT NULL,
    "client_key" VARCHAR(64) UNIQUE,
    "device" VARCHAR(64) NOT NULL,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "author_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "form_id" INT NOT NULL REFERENCES "form" ("id") ON DELETE RESTRICT,
    "form_version_id" INT NOT NULL REFERENCES "form_version" ("id") ON DELETE RESTRICT,
    "invitation_id" INT REFERENCES "invitation" ("id") ON DELETE SET NULL,
    "open_to_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "programme_id" INT REFERENCES "programme" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL,
    "visit_id" INT REFERENCES "visit" ("id") ON DELETE SET NULL
) /* One filled form. `answers` is the truth; the table `answer` and the score follow from it. */;
CREATE INDEX IF NOT EXISTS "idx_response_archive_0dc119" ON "response" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_response_archive_e55557" ON "response" ("archived_at", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_077f4d" ON "response" ("archived_at", "form_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_b4ef37" ON "response" ("archived_at", "programme_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_4437ee" ON "response" ("archived_at", "advisor_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_b6b4dd" ON "response" ("archived_at", "store_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_9139f2" ON "response" ("archived_at", "state", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_09bf23" ON "response" ("archived_at", "channel", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_4b7ff5" ON "response" ("archived_at", "score");
CREATE INDEX IF NOT EXISTS "idx_response_form_id_2d5568" ON "response" ("form_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_custome_bf25b6" ON "response" ("customer_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_vehicle_e701b9" ON "response" ("vehicle_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_invitat_4e4485" ON "response" ("invitation_id");
CREATE INDEX IF NOT EXISTS "idx_response_visit_i_df4dd7" ON "response" ("visit_id");
CREATE INDEX IF NOT EXISTS "idx_response_open_to_b6aaa6" ON "response" ("open_to_id");
CREATE TABLE IF NOT EXISTS "case_file" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "title" VARCHAR(120) NOT NULL,
    "source" VARCHAR(10) NOT NULL,
    "severity" VARCHAR(8) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "alert" VARCHAR(60) NOT NULL,
    "wanted" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "opened_at" TIMESTAMP NOT NULL,
    "due_at" TIMESTAMP,
    "level" INT NOT NULL,
    "first_touch_at" TIMESTAMP,
    "result" TEXT NOT NULL,
    "solved_at" TIMESTAMP,
    "confirmed_at" TIMESTAMP,
    "is_content" VARCHAR(8) NOT NULL,
    "closed_on" DATE,
    "score_before" REAL,
    "score_after" REAL,
    "cause_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "owner_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "response_id" INT REFERENCES "response" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL,
    "visit_id" INT REFERENCES "visit" ("id") ON DELETE SET NULL
) /* Something a customer is unhappy with, from the first word to the customer's own confirmation. */;
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_99f4c0" ON "case_file" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_6ed59a" ON "case_file" ("archived_at", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_6210ec" ON "case_file" ("archived_at", "state", "due_at");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_37c5bb" ON "case_file" ("archived_at", "owner_id", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_8046a5" ON "case_file" ("archived_at", "severity", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_f6c384" ON "case_file" ("archived_at", "store_id", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_31d296" ON "case_file" ("archived_at", "cause_id", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_a46ae6" ON "case_file" ("archived_at", "source", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_b7daf1" ON "case_file" ("archived_at", "due_at");
CREATE INDEX IF NOT EXISTS "idx_case_file_custome_923bf2" ON "case_file" ("customer_id");
CREATE INDEX IF NOT EXISTS "idx_case_file_vehicle_94d5e3" ON "case_file" ("vehicle_id");
CREATE INDEX IF NOT EXISTS "idx_case_file_respons_c50880" ON "case_file" ("response_id");
CREATE TABLE IF NOT EXISTS "case_step" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "kind" VARCHAR(10) NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "case_id" INT NOT NULL REFERENCES "case_file" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
) /* One step of a case: what was done, by whom, in whose words. */;
CREATE INDEX IF NOT EXISTS "idx_case_step_archive_60c1a1" ON "case_step" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_case_step_archive_5bf310" ON "case_step" ("archived_at", "at");
CREATE INDEX IF NOT EXISTS "idx_case_step_case_id_9edca7" ON "case_step" ("case_id", "at");
CREATE TABLE IF NOT EXISTS "answer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "item" VARCHAR(60) NOT NULL,
    "repeat" INT NOT NULL,
    "choice" VARCHAR(60) NOT NULL,
    "value_text" TEXT,
    "value_num" REAL,
    "value_date" DATE,
    "hidden" INT NOT NULL,
    "response_id" INT NOT NULL REFERENCES "response" ("id") ON DELETE CASCADE
) /* One answer of a response, for statistics; the whole table can be made again from the responses. */;
CREATE INDEX IF NOT EXISTS "idx_answer_respons_aae647" ON "answer" ("response_id");
CREATE INDEX IF NOT EXISTS "idx_answer_item_287d27" ON "answer" ("item", "response_id");
CREATE TABLE IF NOT EXISTS "attempt" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "channel" VARCHAR(8) NOT NULL,
    "outcome" VARCHAR(16) NOT NULL,
    "call_back_at" TIMESTAMP,
    "note" VARCHAR(500) NOT NULL,
    "invitation_id" INT NOT NULL REFERENCES "invitation" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
) /* One try to reach somebody who was drawn: when, by whom, and what came of it. */;
CREATE INDEX IF NOT EXISTS "idx_attempt_invitat_65b68b" ON "attempt" ("invitation_id");
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
    "eJztXW1z27i1/isYf+l2Rt1J7Ly4yZ07E2ezu26z8U6S3XbubkeBSMjENUWoBGVF7e1/vw"
    "D4BpIgBUokTdHnU2ISh6QegOA5z3n799mKucTn377FnJy9Qv8+C/BK/qdwfIbO8HqdH5UH"
    "Irzw1UBHjJgvqR8PW/AoxE4kTiyxz4k45BLuhHQdURbI4Z/YikQeDW4RRs6GR+LPEFGONo"
    "En7rFDWxp5M7QM2QpFHkFLGvIIbVnoooipI6nQHzhi2wA5LBBjVlhe/1v5CC5zxDOIGwxy"
    "t01A/7kh84jdivuQUNzzt3+IwzRwyVfC5Z+/neHQ8eg9cec4OhMniwfEYLYmgfhD4GM6yy"
    "McKWxdcZ+6K2wDEs6pa3E1ck9CGu1s7stCYnVNB2+43UjONqFD9o/Tf2o6A/IG6sA98ajj"
    "k+zvkPA1C+In+IcEf30n1iPx3cJ6jh9PHZ9Hu7U6dh1E36uB8paLucP8zSrIB693kceCbD"
    "QN1LPdigcPxZTIy0fhRi7xYOP7yeuQrvp4XeRD4gWhybhkiTe+fFGkdPwA+bGz+fzDzef5"
    "p3ef5/OzykuUSmgrPTkk1qd8AcWjcvXrb+Uj/On86bOXzy4vXjy7FEPUY2ZHXv4nvnUOTC"
    "yo4Pnw+ew/6jyOcDxCregcVLGWuHwke2Q1if3wpmA24ZseyAHON54UzaejhjeH0wmJ/OXJ"
    "S1BE9DtxJqIrYoa1KFlC1k1Ev03/0xfOfa5k8QPdm8DfJW9QA66fr3969+nzm59+lrdbcf"
    "5PX+H35vM7eeZcHd2Vjn7z4o9qVxLfrvirll0E/e36849I/on+5+bDOwUv49FtqO6Yj/v8"
    "P2fymfAmYvOAbefY1V729GiKWmHWN2v3wFkvSsKsj2XWU4y0aU+ePp/10hevzbSXRDuY92"
    "SZjmXaT3eaq293RKNYNS7O8FsPh+bZzQRK8yoAOsU3eIW/zn0S3Eae/BCfP2mY21/ffHz7"
    "45uP34hRpQn7kJw6j88Vv5q5UmkLcS4xHMZnfBPek93ZMDhbwdyAchVkzW6whlmTGRDoFX"
    "HpZjUM0JcWOF/WwnxZQTm19awhTgUGxFeabieJLvZJaPjY1qObCQyI7jDIvrDZIF7UbxAv"
    "KhvEFgcSiQq6n8nXGlMwl5gAvE0qy7u/fy5oKymM3/z05u9/LGgs728+/JAO12B/+/7mqg"
    "R3zp8YlUcz4gWhJrWxN/j/a7kJHIktSvhFRSPybyWJKP5gLt7NPRKS/36AeZLqohnl9ip6"
    "QfChDLM9aAuN9SFgPjkNPiEjW66AXArsszHPri+UVL8FgZmNH46+fNKXStAxfam8J/OIbR"
    "zvgBemKg0vzphfHHEpiU0LhS+XAIWvtcLHmX8YW1gQhFdqzK9U4l0+zANUkoWZHvNMUy6m"
    "Tpi/QSs+oig1gU20V7rH8RlvbSIXhI40kU/n/TGYvtyR4R8LshT/VAH83me45itfFiyBuJ"
    "SS0wLv5per9+/Qzx/fvb3+dH3zobjbqJPykDhAIwXBx3dv3hvRxsuIhAeAnckB1hZY6+FK"
    "lkafLnKQ3TcyhDsPXNFitFqgWpQCYKvA6oF9lqjqIgBpFVI9XNAe1ZIUAFsFVg8YtURVFx"
    "mOTzshTLVYV3tUi0KwVA2wUk6jlqBqIgBpDKkMtl7eGSOD1ZttUGXFUXob/JXsFMrX4pFw"
    "YAzFSTxWn9LrnNhG8J90/aRH8xUQ4m0Wn16Msg/Ec/gkVVw/ff54/fbzmVHR6gDZt9qlTm"
    "vp2mJb0i8L8IpnQB9+ef/+zLTddoDur/mVpglu8SNjg63cQLtANr3ORHHVvjMWqKZ6aQfA"
    "ftQuNU1sS0q8BbzK8O9is/UYdSaMbCEFbP9nTNmonWgHeLmcLqqFtD7zYpUq2AI7d1scuv"
    "NaXYyseRXtq0Ts+79+JL7KaGxYv5iTT+IyE9LEFHTsnGmQFcCsnlqdr8pHcIBv1U+S95Z3"
    "KuNVk1KbYrknrZanw/am1d4EBMnRiC1lqqsQfoW2Ho7QFnPkskCILHbiCFvNEA3kfzhRia"
    "68mjR75LW6SInNkj9xtq3IQ5DdCdmdlb0Dsjshzw+yO2HWIbvzpLTfE5zm6tt9JzCsTnB9"
    "BE86fsDYnYAl5UNOMOtQKZVVfBtyilKBCQRHDR1hesBWBV+mUW1ZNvqIZlFZB78c5/Ye3e"
    "R2rNevhdEjQGmFaUEG3Il73YkO7oaGxVb09thWrD0LayZh37759PbNd+/ODMsWSNh9oBZe"
    "1dYsbK8kY+xUMFGMmbuhgWDMx1ixiySIwl1CCSpR5FMevUI4QIqnRnJZzMRZTkJKuPyf+I"
    "pyU1W+4y73e/B78EUO/oLkz+aqTp/8e4a+OOJ3fpEF/uJqfmJZoTuyE3/hCNHVmoURF3dw"
    "UbjxheCd+EgiGqHFToiucSieaR5fIRK3FHdUsP0eREyM4smT1HGcv53JZzhTC80lMVfZiv"
    "NMxYUKK65oGlF/5l+euTJf9iTAmgJrWkAYWFOwUsZrpQBrOrVZB9YUWNOs5kKi6diypun4"
    "CVbEe2bDmT6r50yfVThTpfO1ADcdP0Fwu69yJfTsFtDGowFYC2CJQWGuB5aYlOVT5Pj7hl"
    "UzatvgWxIDoPcCnXrZbBFOx08O2vMnNtiKUbXgqnOlNEhFfFTgrc+BTMdDkaayPY19Kqu/"
    "tVmrmggsV5vlyj26XpuKYV4x5hMc1CRD5lIlmBdCrC+csyPD2ixXNzfvC+bK1XXZRf3LT1"
    "fvPn7zVAGfJ/TXuIoeiIFPc6hMHLyWX9XAwuuj9vLwb1DsjUAsRA5brXGwS8JvHRxyeYgg"
    "WT7zNVoQnwW3PG1jcxuyzXqm2t0gjDw5TmWeVbn5fm7RRUywwtd0Yi3eFfMZH/NoHmfU1H"
    "Sawa44zdIg+/3j5e+a60l7+0V4JBaP9eg45l++LPY3ILcrqa7Zjg+I+G/aPaeMZUgdMldF"
    "DuuGxNXT6866VK4lJ6q9AQ6jXc3P+Go8vqBh5Lm4RohK36TpTAyBwzaBeTm5kp+IVEEl+c"
    "6pIdpKCsmShGHSdgg8KOBBAQ8KcOkjIVnBg/IYZx08KOBByegmvGpHNyXjgYu2IU2VFtgC"
    "3UzgIHhH9poU0b2wQfeiHt0LEyXdro1QJjAg+ZQHR/YPcdc9hIQZ1QLdZPj0Vu5Tm2SU+l"
    "yUMqyZFWr8rJqx1WUecy1Z8WET3752nHMuMr2l2QvpLImXNFDb0mzWRSAJoWo5kxWmht4g"
    "DX7pVGB6a/bSZsle1q/YS0OgimLe5qk1YR+wUpSbHtbdq7QeWyxoO6+fJjI9hHvZgZd4Rf"
    "1Wqm0uARDbeVap8QtXr4JlAo9Z/yq5OirwNbqlq8Lgnd7jnS4FBs05Ce9N4QCN4UGaFGwO"
    "VpuDOQarvljAhGKwhq4VUHQyt9iPK4KPeV/WXdQVDPdUos6kIMStYrZ9FRevAvqXTzcfas"
    "y2VKC8GKkTof9DafrBZJaiRKJ5Syi//bOiC0NeoFI+pBBJY7mWi0LAQRi9927bWvUFGQC1"
    "CqoepGQPa0kKgK0CWwmPs4S2IgeVZky2RBK4Z4+rJgHLta69khZsaZtfUJYDcA11kfBOC0"
    "u1RLYoBLAaYC1G6LaAtiII8Jrag+Vxv/bYlqQAWEN7sEKUuiWuRSGA1QBrFo3fAlVdBkA1"
    "tbLLUzZsMdVEANK9Bf1yDaqKMXRXMfYB0dRNixYraj0CthYN2PL31gbW+IMEwO4HtvDpto"
    "BW2qqA615cNZPeAlRN6Qds99f6rJhINj0ZFdsK6O4vT6vT0jZrN+YCANn967bAmth8xpQF"
    "AMju/4rpppIFsKmPAKDdC23JnWIBbsqydAHu5Lvfligpi2aXiTO2A3QnXhK86LW2QDZ3b3"
    "UC7rRbYld8gTU7Q33Jl2LfgA5aX05nKZv2U1OhojYATW4rrWaDHruGEoh+ThNFJ/LqmvI5"
    "joRK7INv81DjKeKUdqE+EqjptesuoESDexopCI7E6Tq70ESRkuzwkVv4jSSYZf25qb5z98"
    "Sjjn/sK/drfJWJriMVV3wsQvIaE8JH6ph9Fw+MlYKGCoKZ1rC/jOA8K0Vh19RnJbRs8Vyr"
    "BQmTXjzJhWaqTU5c+I9GiNa0CW8p30UZwOynpgXmtKJthXNQtK17FzkUbRsu7BuKttVAfZ"
    "rlu6Bo22Oc9RQjKNoGRdsGris2uje458JiStlsA28mMIEE4N67Cmmatb2KV5KCpB6LTsca"
    "mz6cj3NsIFuHlBQXmLnrcb2jqE/zXiOyDbZ9keauN+zvyE4vvbHfqv8k4FgwVxXtRy5xqD"
    "gva/nLXrcc4Uja6HFZ/1eqfe4Myc/cDKW16mYowjwiBnu/0yv3wgTUNgwAXqDX7WwGvADw"
    "Ag/+zThRCxF4gcc468ALAC8AxdwHMFwjGvmt0M0EgBXYCy5Uyu+T0IKS45Y7vqG0GtQCNH"
    "4a+6gFCNQgUINADbahBn/EgXtzb24bmp2bNdGCnhg1Z/e2fUNlqI4U+ZMUEaNCtpIs3mom"
    "m3fG/9l6uxny2FZcIpQRO7csMof8HHid/YQf8HJD8nIRviOhIdqvvkpmLnFUmcyR7icmFH"
    "upkxkSzE18aL3SnEtMQDsZokh8hE3KX0MPpFRgQHzDTRBInAaB+em5BcpPz+u7IZ1XnO04"
    "iExR57X7ci4ABYsr5UiNVnR9HVKzDQ1Anh1AlAIvPirC1MobEsg34BBniC4InPiYOfFbet"
    "+WUdBFoAKboXCo6mnZsmaoLgOg7qVo1BrsgJ+ZeAEF/VW1KJ+Qd2MFWBvLAOlvaw2uNlUT"
    "QrY9Mg8wZbE+iu399HSnB0kH1CFr4AUTRC2owXmYDLWiB1O6NE7j00i+LIdvi3kxqW9BHP"
    "GMZpbwuMvZRAfmvxOC+oYmD8Hl05eSBnpv55Aq3rodpLoILFNTnxd987XHtSwG2O43KQqu"
    "viP1X925eGIo2+rA5SU2Kr8vwS4JfxK6W/xLq0peYUCzmqeGzlfa2L163t886ngofh3Riu"
    "BAaGEejmZoyYSiJrQ2TiKpsMXX5q/RhhMX4VsBtxhIAqHJLalP0JZGHhKKGeLi8dPRMvnD"
    "lDYy1E3BwTwuHTGZoTZ+OE2kG0/cwwJc7On+zMIF9+JZfU/3Z2UXnPbq27rwNRHw4R/hw4"
    "d8jPpVf5p+p7p8jIpi9jCaw/VqzcLoCkeOZ9Ib9NONWgNVA+eLbKQVN6S+v9ImChANXiEa"
    "cZTsJOVQr5n6tss/XOq+lv86OEALgsQsbFbyux64KHbDmXmj/m5lwynFgSBAJg2qKARs0y"
    "ocKh0P6S8WGRryfZq3TTAqCE0Q5p6izoQ1Lj7srTTegtDkovsubWC+rEf5sgKyS28JNyhd"
    "9QjnEhNcyN0bFdwjpBW+mQCs3r2rFyy2B7PYICa4/5hgc9hArX6cDocwVogH7gnIgGxb4J"
    "iMBhjLMCakVQsoNQmAswJn4Hg4uG0HqC4DkFYaNt/R9boVoJoEwFmGcxsyk5pan9yTjgco"
    "Da3Ew8NcBUVJcBWMxVVgk6JCBKKHzLkuBwkq4/EFQRLSY5xjcxGZJs/EZIrIlP0Sdo6JJs"
    "9EtXgU5CP1oW7kfTNtNWFNBAIy9wdkQjYS6iwbqbJ0O4F12v1xO2qNuw6ZwGF1bHdFFVDy"
    "c3ytCYHea6pXEbTaeB4N1b0RPWttrFVMT8i2cW5WHHEjQ2kctvFdJJQYGUWTxuDM8sDbuA"
    "7Na/X/JRZi7p8khx9fgcpAHZfIa4rzvCa8Z5C72kT6qAgoyBwbPNgnyUm0dxGBVlJXCT5G"
    "qYV5kktMzkDp3ldfV6ar3lVfW6YLPPWvWnjqHeL7rerSZQIA+xGwZx9E+91ZF4Eter/hmE"
    "VdH2nglKK9TwxkWzNHX11jSuL7iYRqmVSU9vhEo7K+yobYdWeWw2XJBJlBFyfBYY7uyFoF"
    "v8uDWxJEQl2OGKLiGLkn4U7p2EqzloNX7J64aTPm5Ji4ktCihVhNT+e+7/p78HvwRQ35on"
    "ZnjhRAPNP5aZjmC8orSG3/NfoSy6cSygRQ46UtISZupnIF7rG/IcKQWMq+1FIYLyMSWlsF"
    "aWi5/LFZV6n04K2k7cFigPSACaUHpAvdftlqEvDNNxXwSHYJe0Q1CUDUgKj6UrQxCDIBMA"
    "iOMAji720b3HMJAP4I4KGI7WOIEIL4kenHj0CEA3jjx0KnHFcbtE9C5QOLPsWTWaFU0lOz"
    "JlIlYNGcp6P28iqft0yRGjxmK3zG7hD26V1CF4REuSKzOkMxbLLNtYPD1+Kc6oBNOcL8Tt"
    "YYWLCNGr2KKxZVGZUB7mdgNnLWwhdbVjzpHr3NPZ5QFgnojOnRGflit1y1uQCY3qYyj8mW"
    "YQ+oJgGIQoeSR2rcgeIPij8o/vsU/+/IGofRiqhHr+j+2tlG9d8tjttrALxBcnwchahCaV"
    "8JzVvo57PYV/in5I+sgD0n4T11DPGMx1zIxhmJQ8ej93E6mHJE6gdmSRt404ksQBg8lYOq"
    "9vfiTaOmLakWWU1iOG3p6ajh1QLBhH5wWOZsURJUp1NSnaC06tRm3UCVJ0+vmUXFL1gr+6"
    "goCh6R8Uxz9e1uW4lywkUou2e/IPezd6MTchTtjM6uchQJW/sGvNtkKE7MvO+3Bx3z3brW"
    "JMmpWWNTEm2QRTcShqQAT6KK5bdmhjgVL45q/PFa2NWJO2yFd2qosKGFyYR9U5eR4y7WhU"
    "Eu75lFDee0C1jhYIWDFQ722FgUdbDCH+OsgxUOVnhmxdDEOKnOcI2ZSM3WTGFeJzWncp5G"
    "Ua9qdNtfx/pFqjS3wDSXAERH6CcfG77HO8qzjOPywu0A1Z/ZKSfF7Ac1f1lb80B9Mh0Kdg"
    "PNkU5HPceRzrtVpIEYG2cpy+RkdxNRwl+lgQAIu/eUs3CGtiy84x5bI75Zy3PioDHc4Lir"
    "9RtzQF1onAZMBzAdYPOOxxgCpuMxzjowHcB0jCPeYETtx7uPNhBX9ik31LOqR1cTmVwFwh"
    "c2AL+oB/hFNZxDqtQt0E3HDwhtYnsMg3D3DetiE6qK8Wfyta7VWiYxgQXctNG/+/vnwh5f"
    "KWyR7fPvbz78kA4vV7swEFM2YR9JGMGRpam1iIUTU7weJPYjpvcMlEjG+9VzIjwbYkOKxG"
    "EYW4/FVAXySEi0YnGRR3YqSMNlRhakpXivtEfI/H05GIaTecpK3YicuoEIEuBVgFcBC3tM"
    "phfwKo9x1oFXAV5lHLzKQ7+/vVcxuaWtasRkAkBb7QVXaewtsE3HD8mqpNZU//ie2+B7Xo"
    "/vebWrn2dsXl8PcCYwAUalCO6FDbgX9eBeVMD9X0YD8YU02Sb1wXsFocccwLegYeS5eNcG"
    "PF3mMWPHN3x9aFPjsiyodmNW7daY8y0L3bmH23l3KoKT29DPrdrgnje0wT2vtsFdbXg0dz"
    "wc3JJ5CqGB+GZCD8GBGfm6S5QmYCGu0dcMZEeGfbuubm7eF16sq+uyI+KXn67effzmqZoS"
    "MYjG8YeGQOR0+XISHbDJGcRhnxvzPscJl5wtn4tP0zzuGGN47ehtfe68+QLDEcBP+tr0Yg"
    "L4z+fnFxcvz59cvLh8/uzly+eXTzImuHqqiRK+uv5Bvm6Fma6+fz6OfXXWRm8yfsCvzL+8"
    "Yb4zzy2+Ms9rvzHPq3wCu2tHJ8TjB0RWvqnDYPvU5hP+tP4L/rTyAXdJwE1bR9MXO5OBT3"
    "SLTzSnETd+muv36FwCSmpWAS06ou1hrcgBuIbVCuV4use0EBfRAtiyHCxYqHU0XK0j857b"
    "AbbFIrmntXxt8a18bGqKGJv3iU4W8KQqSFXWb3lvbF0kWov1wdwUUNsmbPMt5qfLjFRDNg"
    "uRUOKnzXlE1h1A9ElcZqowJRWzj0UpucxEUYIgaQuQQiJbpR+J0cT2/yJA6uccBc9Hwtcs"
    "mOymHTF2N3fZ1uBzB5RyLxbezWVYI4DUABLfhPdkd+z7dh3c0ygbM0GYHOz71OQMAJQKnz"
    "aHUGNn7DYw/Uo5nZDtWP74YxoCQkPmkEmqx5hDlnBATTlk6ZC9OWQ3AUGqwg1bqs6ZtyHb"
    "rGd5aRzsuiHhXOWEyb89tgl5NZfs8Mt0l1MGmV2Q2VXZFiCzC3J8ILMLZh0yu05K1zrBaa"
    "6+3VAxp7eCLotQaJJtsM0EJhdJ3X1eV6Kst4FXE5kcwL2EqkNuV4+5XWxNAnN0Wz2+usyA"
    "ED+5fHXxZBicOw6FdXzGSVuUC0IDwvz05SnBfFClp+HiBcZmKozUE36SMOURQkcC1Sqc6i"
    "ShGrKj3kkCFCYuyCNXUgtP5knClGQbrnB4d+zmpK70k7jQyRr+zVDRzBN5JFKtXJonuaru"
    "iUeFdnEkTr/GV5ksSNIheSxElk7NkwGoT6/mm4BvlZOv4tZMzsya/Jo4H2Pl2IzHS58kRu"
    "nHaIaWLERcvvw8og5/rfyVW4/5BKkbIQcHaEHQCrviCrcCGbQM2UoNy75oZg9oz/ezcZWm"
    "Elk1TBqRlRQunGjlKm1K3J2Yt3SQPN16n2o6V7bWdDp+gqXAuqeMQ7ImrRIec4HJ5KF356"
    "72GDX1PWxgfjKJyRGY3a/Ve+zLjZ58NazX+orqRamDYB6nUWD0BnZVVr2Ke7Ax7MLf+ww3"
    "4p5IlWBfSrFJAf/dzS9X79+hnz++e3v96frmQ9Hvqk7KQ3ny+cd3b94bcU6LfVUd4E04p1"
    "KPuYSYR12XmKLomwol5EJQKaFFpQRdcW6jPBSkIAN9f5J0qPF8R6aZTpAynJVSTUsLzNxk"
    "td5v1KeRn6FvMPP1mak39PWlYGfqL6nvE1fa2qtv0ZfYEOdfEOXKjhYARl5secc2dzLiiw"
    "pIloe5I9aYEPd9to3tbxqZjfxe7vR78HvwJhBjWLBbsQ1HTNzpjpA1RwFDPg3uUMQQTjp2"
    "zORB+bGTVIOLd+ra4pBLZAsh8VTSmT2PmHoq2d1D4Cuex8OBfILfA5kVIi6UPZJHsMtVow"
    "8ZdCee55U6nLdB9YiSRKkTLWE6BAwb8ZaEyBP3YdsAycnuLKo7vYcst2o6L2cgWf37hq5D"
    "dhvi1YpYjk9+ueVovWrB/rGJerJvoPQKBMS3uqZcUfGZJkzSyas7nzDGdadz7j3jlhR9mv"
    "2VLDrosgKx+BCLv89CgajsGcTiw6xDLP5pchIjn+bq253pXbZ8dSYwIF3thngZDcNZX1pQ"
    "1pe1jPVlJRg011btHQKZyIAQZ2HUJwcxdUkQ0cjQcqHBQajJDAiyfGR3GJC772SrGz7GL0"
    "LN16Ao9pjZabF1hodpUkVJ+KKO+ou6WaxodOA8l2Rhpsc80+4mzGLgLPkFXQTqwxqK7zrm"
    "grD1TuZMAhzMFg7mRdv00Klmh3bflU4tRPHYEaYGff8vn24+NCxgTa6851MnQv+HfMqntZ"
    "olIIWNvhKnUg5JKe3g8gLlOBXZHccQtlwfGpQJTGCBDx0UBN1U+kohTZynbXYRTeSoDeQw"
    "nP9ruQkcCSFabKgf0YB/K2/73w+w1HvZV0IiXXqtND1dBFxJFVeST2Wx9TvSirYpSnUSyD"
    "mmaiDPbMJln9WHyz6rtg26bxmNnEtM4IPYN7zFaAjLfaEoBDZgdW8QNrfXGlVdBkA1bLjF"
    "IBdLWEtSAGwVWC2yyBJUTQLCX+sQTQJxDkC2KAkIGxAuhqzZ41uRgw2hCq4W7mePbFEIYD"
    "X0Ti6FqloCWxYDaKGL4BCYFoOGraNPdSFYqgZY08jqFqBqIgDp3mwjqUMZHHCtG9qpPiTf"
    "Jxc7sc3ANtdI0+QtujLq2mkHCEtsf82vNmWIiyq9BdTZV7+zlfyzfsXT2jBsoS6rShY400"
    "K5qCOBnmI7nTLGFQvKptEoNMm1wrZlk1xHq1h5JLLTawNZxrZEBFqs2vu8QtqR6NrXWjtR"
    "cItqvw22aWm1Y5GdVt+pCq6a5m+BauKZ6WSnnVQ3zzKuRReWBbIJuwXI7kO2SAParFnl9w"
    "Jg9y5Z3T8IzcdPpSpmFJHVWt6qWhYzOTVrrIupDbKqlhGFO1lPIiTY8RAXCs+CuTtVKWKL"
    "OXLFkgpeqaoPM7RQx1czVSxi6+EIOTguPFFXIKPLi9vUkSgVJoDSA0OWHjggbRaypEeVAm"
    "KTGw/pnWd9p3eyTeSwdv3CNJEJVoB9+sIms7P8UmiZnS8qScrY9+fyi31IZY+SLGSsjTlj"
    "LWDtkv3T8ZMLBn1u1bvseUPvsufV3mUPG1Yzul2r6wAQVeKtZfSHLgPO373O34fz54xt9X"
    "bj0MkKTlYXMnA2e/2R+svbmrPpk5fQ+gkZqIlit6F6dkLrb2THUHwSSm3kCWhlycoIxfIu"
    "onENSuX+QixAWJa+nCF5XXGWBUn9TRK4/JU4GZAt8tlGiM6Sv9YhdYhKEKsSFwPds4u6mL"
    "IgI5AcQ5IcUF+xUw0H6ivWQz1dDgnqK05t1g2mONRXfKSMS7tiaZ3USBvbW9yuSFpNCY96"
    "juoBSngMxvVe2rBUl/Uk1WW1Ss0D5HqMbHvpmUMZOlxzZOgeHa35wE069LB6g3Ffirqvt+"
    "7L0f52AQiJQNwqU17itTCmhaG83iyErexJyzsS9rMYlpjiPG6NaY44OOpqBpP8tyw7JP1h"
    "/yhZ6WB/g/19ant5uRz2ppX6kUtMsyD2UxsV5Gm9CvK0ooKIB6YBNTsZ6gtcFaWGr3H1MA"
    "pyL9WsuIfPn79otcgzicl5grsvC5R9XQ+w7cuyYNyP2biHcIo+wymgsg6EUIwUVMif7zV/"
    "HsImJhk2oQUEGZiVYrhQPbFSjFGyzOuQsQtZloWkQmTP0DTf/bWkQWSoggxrIF/F1fydaj"
    "SaBBLPEGfxJWRUg1wxHOFQ9TQlNake/d7PSM0Uah7EGaJldmZ/DIV63rp+mpTPZYKaGidu"
    "XzNKi75uvFq53EDj4GLKYeNQDweun2UqNzyozkA2XrHhGuTrmgqFsq6XaPGyMnkMUnGAJY"
    "MolY5M27HpPScarwBRKo9x1iFKBYisbJ75XSunRzp+ckTWMxse61k9jfWswmJlmZe22GYC"
    "kwP3wgbci3pwLyrgnkpy6NkW04jG7W9OMUNUs/yKOF8x5hMc1BgouVQJ6oUQ6wvr1HQZds"
    "u/url5X9jtr67LLZR++enqncBdwZ43aasq2JnRaPzi1nhHNZlHHT6Y2OptoMskHjVwGpPR"
    "Aryi1KMGMCk2Y9Cj6ruWaCLDEQ1P+voIdU00QFmCR2J+EAFh277iusxjbioOJWjO+i5BE7"
    "E7Esw9zL02KBeloFldEeRq2FTqHbH/fGoSEJhg6KMG7el6UUugk1o/wBYdt5a4FoUA1nE1"
    "ThqbRQedk8aPKXRO6gdW6JzUc+TnwzadGdu2YB2u2L7rDDREsYMWGqJAQ5STBBcaokBDlF"
    "PCtXVDlMRqBWT3IVs070eVzaBl6BiyGYr5O81lItSIvXkMb1QFB9kagkYcLamYNXRHdq/j"
    "/hA0QjIoC8n1EicWyFFJIDOvZikcfbUuKjZGNBIomM7cietAnDzEyUOcPERMj8aXDXHyj3"
    "HWIU4eAlXSeRYaUpsQgGR4N0EWY3L+2wRyv6gP5H5RCeSONcEW0GYCE6z6+PTcqubSeUPR"
    "pfMKwuLisrJMG4w1kcnlIvSCsbJa2uwPyfgB0eXKLh0KYyuIGxAuA7xIemfaApyOn9zy7b"
    "4wbFZ5qoX9V5CBAGajf7CenMqxFxrKWjzKsZ1lPyaXOcEPYB0faI5kORKn6TpXe+3GW4at"
    "lvUsIFtPfRb85Tb854aTvJTtq6RDrtYwlzoeSmKbX6vSKWKET1BeORL5lCg280t+7IuJG+"
    "3pTr8Hv0tqX3X1VfSr4lfTZjqadMRY2vtXNgzmEUd4GRFZRUZmNiDK0Z2wUQL5NFJUGBqv"
    "5H928ori+jz+A4e19WI65GrTKk7qnLS4SBiHPQN/C/wt8LfA5I2F4gH+9jHOOvC3wN8Cfw"
    "v8LfC3UyLAesGYmssf7C1yAiVO2pY4gRYQD9sCQjfTW+woJbHJ7SrdZzVDEXuotz6aaNq6"
    "eut5Psg4vRXjtIianRV5mfIjcSrWRZ/IyuzVUfHGcQjnb9lG3a7ipNBPz5ocFFgNFA+fjt"
    "zro/iRbRFbRiSQ5d5VHX50T8mWuDMUknuCfeIqWp98XbNQTCJicqSLd7EXAfs4XMUt+HiE"
    "HByGOwEukowvwlu8q7oqhrihudp81o1BXEz+EwiUoB3ggzoAkpmoslc16jQ2sRuPq2ibWr"
    "UtFOB0/ARZi+5L38qdqE05vGw8hJKUDeZ4M28DpiYBcJbhTD+H85C1WqEVOYB2HD3GRre1"
    "9lxqYuheWGPD17q6RG0zrAduM/6d6uBrsE6+S1v71tslWfff/QbJ32Q2J2crsmDuDsnJj+"
    "0BD3MUMHEK34sjOxKpnlRsE/n0XnabEtaDz3A8FqsIJBxGVfOj+8vvMTZS/Uvsv1knJbA3"
    "HsjeAOW5R+U5WeEtFL5MAJSSak2xkwiNOxU41UbfxnOXCYDT7ginHcSm1a/w6camgUHV1R"
    "YGBtWEDap3X8Vzf19R/KtnZ02mFZHjkl87s6zKIwfn7XpV0T0kXm9h+NCIE3+JIiaMHKn8"
    "vhL/+jRQuSVKQB78AxfH7qXbRbpnjZV6ur2DzEJ5I4yuFZPGWXxxysWBiIaJ/aaq/WB/kz"
    "QeviNrZcFxRNXQgAj1CN0KWy5QtxamnrDV6u23VPFXkwI2G9hsE7XZ1L9twMVDN6I7YXDH"
    "n1w/GLhWsa8Noa/VyFfxu009ZOotukwALLojLDqP+Os2qKfjjwJ9nNFUg2HueIw6puC1et"
    "g1EUD+cORD8s+NVDGr0DdG2OtiAwbZZ0dONsp+HdL7JIinBdyaFKDdAm0azNNtoE36SC4F"
    "CSStwF5SPzKVUN4Hdy4Hy7sF4tin2Bjz3dAlPheZXKbI+RM7HbxJCa+2Mw9d04quJT2y8e"
    "CiqgbMKTbrAF9JURLyucfjGlGHTtGvO+aSJxWnyMPQ9z9SSWvvzgzcfXpq1kTce9qgvaT9"
    "TUBU+aZbxZMz8VfkCZxVoae0zlNaB3+LeVKJKf57QRzxeFWavoNrSmL+y4IsWUi+qPNfVN"
    "GnL8hjiv9Pb5CQ9lzcxd+9Rl9CgjkLvkhmnmMqL0tCoh5BHMH8jqhqU+ibOCR4hlYkvCV/"
    "tK4MVY65kmWeFjhyvOwvWTKqFY1/RW8fC5P/5/Pzi4uX508uXlw+f/by5fPLJ9lbWj3V9L"
    "peXf8g39jCXgt8P8RonbhTvmBjOOaSAA0mRiYxwQXbff3cA8obQcTQqNRimxpmD9GVdmRG"
    "Ttc7U6bv2EOqiwCkJgsdG0Ou6jf7XALoJBs6KTYl2ji6cgnwcx3u51JWWxvYMwFA/YiSRg"
    "8SJzsy0KcWJjsyeI+Pkn3orpV/YYuPm+DMQLMlZ2ZNLNv/ssU8TAZZsWzRJgziSurSTHCR"
    "uEBceURYwpKdUgzYHSFrjrgMKsW++DeUJC1ahmyFXCbDVlXUq3ja+HLRljo1BFy/tzPGto"
    "pbKNeZz6LjQluBExuKE0umzFbtTIZPkGDonhFTr0GrpZ1KTIkQG2R96/a+McqnfkVnAhNc"
    "00+t6sI2lIWt1jYOqSnuoXZFZ+PBwWhYqeFhGYxFyQnykSfCP1q55YmA8JBJ1uUg8GLMMx"
    "xrza2+OZnE5Mi77pvxhWRJQpJY0Pb0qCY0OZC7z3kJmElrqmfp0vFA0rUj6UYSYfSe3dLg"
    "E+E8hqjCfxTOz5pYEF+OnHNtqBUXwtYkQEr2tYrcUTyDLKUuGQuZXHtHdqqzG1kbSi0ddA"
    "Wb8J6cq4J+bYOm4orJal2AX5eZXluazqvvyxfmIE20IDhBa2PC0Q8bfliJHD7l+T6R+QXr"
    "EmZYXEMMFVdrl2uUi0zO9Om+XZtL7mk74zKXmBy8vcTeQNWuswmGI4wN3+PjER64apcyuj"
    "+b836yc7P9xnjUJvVHDJZlq4QkosEM3TLmIhaiBXZnKlFGWtU+XUmDerFD2FENYFRCjvwz"
    "/tDUxB90dWUbw139cvWr047t+TcQMnJGG32QTZvtpzcTmKC3tvsIhFPRHYdjVTrXHiGL5D"
    "HwKPLjZfhONFXXSEWgsMaewhojcYl8ku0ZfqVka1K/8pON+pdq8TC/T8dZFEyVnjKEed43"
    "wqd3hCMavULxUuIzpCpbCJ1J1Wrhr9GKBuJaMmRzJ0X+oIbI1hFiNf6Bi3GhuKZ8CFP91P"
    "5vaJ1GDS4WqHY6FU0Lqp32qWOBGltev1Y0nRzWsIarRB0XeLYuSZgLgarTooZY8tjzJWsV"
    "OlYSmyAB3XVokyPMksPibIuSYLGdksUGGZATdDmMDN6T9zh8IlEU/8CqxZucmjXau9ogK2"
    "9DIhB35Ei6d7xCKxZEHk8POj7mnAgbU6gcrspdFP9fhNIxIF5VtgnN7obuLr3fgAXDdeDY"
    "wDYaUjJ8ehGBndtVqqtNFdr6qO9MAMK+oXMd6KP7OteNhdn2CImM33h1ovkLnw2x+r7L0g"
    "Kq5EBIHBa6SInPZAkCecG4CxdWnbfQCt8R/ipmlVV1UFn8Uxb3lA26JCMdoC+qA9kX8/e+"
    "v1vZENjyugqW0PHoffxOAp89qFoA9Y47gBdokul+lqwSBEAZmdis1ykjBYeK9tVqOe0lUc"
    "gdGM80V9/uVEuxNZ3T8ZN0mXXt8lUaYxvrORMA6/lw6xnq+fbN6iu4OiH1k+ucFrq2pL6+"
    "qgqc/kexbX+8fvv5oUj9X9Y+w0X7s3hm1mTwb/IxVhb/kvrklcq3lzQ6W4mnWS1IKDPv5U"
    "H5BIgFyKX8bqY4eHUk6fuxCNnm1ovQRkx1mCbrq+SANWFrv6awYb+3lI1HVPqCJBDEJDNX"
    "8gMZzaBalYjrRPiOBIht0hKK6nHYdoY4y7uTJ41YkIOD9CHi1uHyJ6BbRjjyxYth63b4re"
    "hJ0uwulfLgk2XUnoeo1waMO+bp8+gXNp0ELuo7CVwknQQaIu0gGCxv22BVgq4hoONpNaJD"
    "AdQC33T8BPHtvtwSp/8ygFuvXCXDIUXTFONFb4mpC2pDeFcmMcHF2n1NE77CvqFVe3O8Yi"
    "oD4YotwhWBHq5f5KdJFNrQw6lK2XLKNTEgCMdMEArYD6sQVBCEOR7zHEMkLETCjoU0G28v"
    "kJgb+9nHDjmrpc7i07P9/Nl8nY20ZNHEQ6a9chOmiQZo61HHQzhA8VWRXD0ufy3b6MpgFr"
    "TCO8RJwlXlf8QUWR151tOdjA1Bcjax1Dg3fVMqbUKqLXYhqgayRCfiMoQeud3yK8sUNGsH"
    "d3oUlqvFck2+Ze28BgWhCcLcjfugQZfMv5lH6pK5u+/EALfVJgtLbUx5VTdbgTf36NqkSu"
    "YnGxVJVhi2V4v8m8eQJxQ3jBwsa3fIDm5bjwSyBJv8t6oNWknYOCULMdCq9loxRoxTuUzV"
    "mXsi9Exfuc3V386GR2xFQlD0IHwawqeBHx8TuQbh049x1iF8GpjzPBTC2HVKznBdMIRZIS"
    "/M66TmVM5T2WoMImrwydejlgk8ZtQWu3bMUDYevDMGZUwzK+whLUkB42ZAVjPg2hgOuhDg"
    "ut+fmCDWAQn0a36lE4PYlgUqri4zDWTaHDoA9612qYmiW9oU98O7MBRrATd4EdTs4z0qF3"
    "i6VRg4S20XqWcstU3LpvSxg8NXygutkiFkBgbBjjdDd0IdD2QPCJko8ev1B+melp7mrcdk"
    "0kTINutZnLUReSqZIy7sgBwPB7dEubYldWoqfjzELbtgTNcyK8R45p4GxuM+5tH8nnIazZ"
    "l5BCeyFXuy7vYPV/NrPVrV0LIene7YqhxXxgWXBnli15lnSVamEXJCjCdowNfEkStt7m7M"
    "OIohm1DuQbUjVvL9JUHjGE4wZwH2aweIl1LcJdrNYxvHONcb8bcKpqubCbFWxQtbsxwkzK"
    "pzSnxeWzlqSQKxDsQ6EOtAsY6JewNi/THOOhDrQKxn4dJ+wujaBhVlAgcFFI1sJssZslYJ"
    "sg35sZWynu1aqt0f0VCtjOyI0rx7KCSvSgS3gTaXmN667R5fcWUaELFptIG4IDQ9lC9sUL"
    "6oR/mi2oxXtzeNH9maLbgk95iddS7xha4RtsawLPeYMUxpjQp8tWayJgFOT0OxAUz93bw9"
    "rBU5ALcKbonIa/HOVyUf81tfomZb4FiVfMw4FpjnFiiW5R4zhkUfQLulWBR8zCj61CEHYF"
    "gSe8wIlj1NLVA0iAKSMRwH6JdmaVCHquqQcr1WkG3qybMeuKhVdssBGDyrEncNFe6q3WSZ"
    "iR79TL7WrNx0/AS6QTbR3O/+/rnAcFfqCWcs9/ubDz+kw8tFhkufr0K0QpsPWFnwMW+8eh"
    "yC/YZbkhrO9/3kRLZZKDG+Zyn2UmJcD2ayjcbXREBfqC7kYjCXPa4VOQgeN6Crx+rZ6rqa"
    "CCzYKqRZ8Jw9pLoIQFqFtBCAaolpQQZArc/HyUJpW2hfBlGAeG9qjnrNqzD3mTsyMoBtsx"
    "z0DbGmQ0ZF7eoCWI9R53Qtrv3JI5quaQFrvIUCrvsbuujfGgtgFSyA615cdVXTAtbCZwng"
    "tU5/1D/jFjDnllUHGNu2ehqbIWaLccUMbd3wSYsixNy0HV8lYt//9SPxcWROB0mXtLjEdB"
    "Z0YVmGhK/FgGMR+phcZqIo0eCeRgqCI3G6zi40UaTiKnrHgVQo2DeRHa7K3h8J0q/yGlMC"
    "qNdMawWWKc86RbEhyzobYlVZ3GEr2fCeLeM6j7K4I0bqU5aUfGRrEsgRMt+ZhbIpXiTrQg"
    "ZuelBKsXtTQnUP1+8ie1ohVJ9Pe0cz82nPSOyKASy0GxwRxwuoQ3FgN15XJ/YOTVyI+553"
    "lScCl04p5GWU/N4M42I5jfIdS+UgivnZ+U0g4xgyjiu7OGQcQ+4pZBzDrEPG8UkZWCc4zd"
    "W3O1NNKpNcH7Soy0wvs7D7dhGarmh8lRqCwLrKiBvbztkyqSPV821XaCYwYOCn4zNO0kfp"
    "eY1eWizRy/rexuUFKk3Rg7b6giBs9GPe6OPleYjurgvCHI95jtchW9HDZrkkCvM85nmGFP"
    "Gus5hZeFdFsz6vJB0PeSUH5JUs2CacL4lh+V7R29oVXJSb0CL+8/n5xcXL8ycXLy6fP3v5"
    "8vnlk2w1V081Leur6x/kyi7MQHWpr3EY8fbwF8QA/UPRTzwRraDPZQD3Q3F3GG+JeioBmB"
    "+KOSeB4onwqp3tXhQDgmk/wZRAthZAHQJ1Jjc9rLsvE+Zg35/zjTEupKHgXUFqeji/sMH5"
    "RT3OLyo4yxgDU5OpeqU8lwC1vLVaDpn1g0ENyct7UO8lebkYs2RJmxSFJqQKTqCj2MSB1a"
    "LxLEHVJABQgznSPsseEuz3YFqJ7bQEtiIHCxZaCj5Q3jK0FOykpaA5m+5hegqObGOwRbep"
    "pWBNDjPkKdqlMO9PUSzrXl2s2Iln2GoKpwWoiS3VyWqddBPMotFZ0wnTrIUBuPvArWierT"
    "uNQsYyZCx3hxJkLNsi5dPg2LWkskjf02BKqk7/+bgKsLqc3BTNPXm5cz8dZ5WcSyOyilNn"
    "lfQrFEf/zMQBGYgyQyyU57C/IX/CrktcxEkovT8ztKWRp9oVLwkxZ+Z2efEu0nIVrHGKqY"
    "IKOtNCnqhxd4E8UcgYhDxRmHXIEz0ptfYEp7n6dnMWtmpskY4fMD4kVuPO+nqH+0zAaxsj"
    "eVRw5Oh2xyKyNpFkl/WRZJeVSLJ/bnAQ0WhnIMd8hmsUPF2ohPJSSp2ajteUcHvzy9X7d+"
    "jnj+/eXn+6TkJvss1HnZSHxAGa8rtv3pcwbp1PAJkEtfNhF12d2YoV2OuNFk0EPMMWnuG0"
    "otixfuGJlYCblb3C2roq0Olv33x6++a7d01sep/s1RsSUsc7M1BXyZlZE2+F8zH7OKt6RP"
    "fzQ8D0jILpqde16qmeKahb58+fW+hbYlR9v3p5rhRru163QTgZPkF0nz6xa4HX1AOvmoHC"
    "ZDdGw4epPoJcEzkqhnxsaA8RRF5REIb8mP3n/wFD5zVk"
)
