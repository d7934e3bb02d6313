-- The clock of every official time. The setting exists for tests and the demo's history alone: it can
-- only be set by whoever holds the database connection, never by a request.
CREATE FUNCTION portal_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('zhariya.now', true), '')::timestamptz, statement_timestamp())
$$;

-- CreateEnum
CREATE TYPE "DueRule" AS ENUM ('inclusive', 'exclusive', 'time');

-- CreateEnum
CREATE TYPE "LanguagesWanted" AS ENUM ('kk', 'ru', 'both', 'any');

-- CreateEnum
CREATE TYPE "Progress" AS ENUM ('not_started', 'in_progress', 'submitted', 'returned', 'accepted');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('admin', 'officer', 'observer', 'director', 'press');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('ministry', 'department', 'museum', 'library', 'theatre', 'philharmonic', 'archive', 'school', 'cultural_centre', 'language_centre', 'palace', 'folk_art_centre');

-- CreateEnum
CREATE TYPE "SlotPlatform" AS ENUM ('site', 'telegram', 'instagram', 'facebook', 'tiktok', 'vk', 'youtube', 'ok', 'threads', 'whatsapp', 'x', 'govkz', 'media', 'any');

-- CreateEnum
CREATE TYPE "AccountStatus" AS ENUM ('proposed', 'confirmed', 'retired');

-- CreateEnum
CREATE TYPE "ItemKind" AS ENUM ('link', 'reason');

-- CreateEnum
CREATE TYPE "LinkPlatform" AS ENUM ('instagram', 'facebook', 'tiktok', 'telegram', 'vk', 'ok', 'youtube', 'threads', 'whatsapp', 'x', 'govkz', 'site');

-- CreateEnum
CREATE TYPE "LinkKind" AS ENUM ('post', 'profile', 'page', 'file');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('pending', 'answers', 'gone', 'refused', 'unreachable');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('accepted', 'returned');

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "organisation_id" UUID,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "request_id" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directive" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "issuer_id" UUID NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "letter_date" DATE,
    "subject_kk" TEXT NOT NULL DEFAULT '',
    "subject_ru" TEXT NOT NULL DEFAULT '',
    "text_kk" TEXT NOT NULL DEFAULT '',
    "text_ru" TEXT NOT NULL DEFAULT '',
    "sources" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "due_date" DATE,
    "due_rule" "DueRule" NOT NULL DEFAULT 'inclusive',
    "due_time" TEXT,
    "lock_at" TIMESTAMPTZ,
    "languages" "LanguagesWanted" NOT NULL DEFAULT 'both',
    "platforms" "SlotPlatform"[] DEFAULT ARRAY[]::"SlotPlatform"[],
    "audience" JSONB NOT NULL DEFAULT '{"kinds":[],"districtIds":[],"institutionIds":[],"excludedIds":[]}',
    "issued_at" TIMESTAMPTZ,
    "late_from" TIMESTAMPTZ,
    "discarded_at" TIMESTAMPTZ,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "obligation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "directive_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "late_from" TIMESTAMPTZ NOT NULL,
    "lock_at" TIMESTAMPTZ,
    "acknowledged_at" TIMESTAMPTZ,
    "exempt_at" TIMESTAMPTZ,
    "exempt_reason_kk" TEXT,
    "exempt_reason_ru" TEXT,
    "first_complete_at" TIMESTAMPTZ,
    "last_submitted_at" TIMESTAMPTZ,
    "accepted_at" TIMESTAMPTZ,
    "returned_at" TIMESTAMPTZ,
    "return_reason_kk" TEXT,
    "return_reason_ru" TEXT,
    "reply" TEXT,
    "replied_at" TIMESTAMPTZ,
    "progress" "Progress" NOT NULL DEFAULT 'not_started',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slot" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "obligation_id" UUID NOT NULL,
    "account_id" UUID,
    "platform" "SlotPlatform" NOT NULL,
    "handle" TEXT,
    "title" TEXT,
    "required" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL,

    CONSTRAINT "slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" TEXT NOT NULL,
    "password_hash" TEXT,
    "post_kk" TEXT NOT NULL,
    "post_ru" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "Role" NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id_hash" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "address" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "district" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,

    CONSTRAINT "district_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "parent_id" UUID,
    "ancestor_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "kind" "OrganisationKind" NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "short_kk" TEXT NOT NULL,
    "short_ru" TEXT NOT NULL,
    "bin" TEXT,
    "district_id" UUID,
    "work_week" INTEGER[] DEFAULT ARRAY[1, 2, 3, 4, 5]::INTEGER[],
    "phone" TEXT,
    "opened_on" DATE,
    "closed_on" DATE,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "institution_id" UUID NOT NULL,
    "platform" "SlotPlatform" NOT NULL,
    "handle" TEXT,
    "title" TEXT,
    "status" "AccountStatus" NOT NULL DEFAULT 'proposed',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_item" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "obligation_id" UUID NOT NULL,
    "slot_id" UUID,
    "kind" "ItemKind" NOT NULL,
    "url" TEXT,
    "key" TEXT,
    "platform" "LinkPlatform",
    "link_kind" "LinkKind",
    "account" TEXT,
    "raw" TEXT,
    "published_at" TIMESTAMPTZ,
    "errors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "remarks" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "explanation" TEXT,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "created_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "submission_id" UUID,
    "decision" "DecisionKind",
    "decided_at" TIMESTAMPTZ,
    "return_reason_kk" TEXT,
    "return_reason_ru" TEXT,
    "reply" TEXT,
    "replied_at" TIMESTAMPTZ,
    "settled_at" TIMESTAMPTZ,
    "verdict" "Verdict",
    "http_status" INTEGER,
    "title" TEXT,
    "verified_at" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "report_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "obligation_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "idempotency_key" UUID NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "by_id" UUID NOT NULL,
    "complete" BOOLEAN NOT NULL,
    "late_from" TIMESTAMPTZ NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "obligation_id" UUID NOT NULL,
    "item_id" UUID,
    "kind" "DecisionKind" NOT NULL,
    "reason_kk" TEXT,
    "reason_ru" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "batch_id" UUID NOT NULL,
    "undone_at" TIMESTAMPTZ,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entry_organisation_id_id_idx" ON "audit_entry"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_idx" ON "audit_entry"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "directive_issuer_id_issued_at_idx" ON "directive"("issuer_id", "issued_at");

-- CreateIndex
CREATE INDEX "obligation_institution_id_idx" ON "obligation"("institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "obligation_directive_id_institution_id_key" ON "obligation"("directive_id", "institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "slot_obligation_id_position_key" ON "slot"("obligation_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_person_id_organisation_id_role_key" ON "membership"("person_id", "organisation_id", "role");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_bin_key" ON "organisation"("bin");

-- CreateIndex
CREATE INDEX "organisation_ancestor_ids_idx" ON "organisation" USING GIN ("ancestor_ids");

-- CreateIndex
CREATE INDEX "organisation_parent_id_idx" ON "organisation"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_institution_id_platform_handle_key" ON "account"("institution_id", "platform", "handle");

-- CreateIndex
CREATE INDEX "report_item_obligation_id_idx" ON "report_item"("obligation_id");

-- CreateIndex
CREATE INDEX "report_item_slot_id_idx" ON "report_item"("slot_id");

-- CreateIndex
CREATE INDEX "report_item_submission_id_idx" ON "report_item"("submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_number_key" ON "submission"("number");

-- CreateIndex
CREATE UNIQUE INDEX "submission_idempotency_key_key" ON "submission"("idempotency_key");

-- CreateIndex
CREATE INDEX "submission_obligation_id_idx" ON "submission"("obligation_id");

-- CreateIndex
CREATE INDEX "decision_obligation_id_idx" ON "decision"("obligation_id");

-- CreateIndex
CREATE INDEX "decision_item_id_idx" ON "decision"("item_id");

-- CreateIndex
CREATE INDEX "decision_batch_id_idx" ON "decision"("batch_id");

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_issuer_id_fkey" FOREIGN KEY ("issuer_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot" ADD CONSTRAINT "slot_obligation_id_fkey" FOREIGN KEY ("obligation_id") REFERENCES "obligation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot" ADD CONSTRAINT "slot_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_item" ADD CONSTRAINT "report_item_obligation_id_fkey" FOREIGN KEY ("obligation_id") REFERENCES "obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_item" ADD CONSTRAINT "report_item_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "slot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_item" ADD CONSTRAINT "report_item_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_obligation_id_fkey" FOREIGN KEY ("obligation_id") REFERENCES "obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_obligation_id_fkey" FOREIGN KEY ("obligation_id") REFERENCES "obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "report_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that the database itself holds -----------------------------------------------------------------

ALTER TABLE organisation
  ADD CONSTRAINT organisation_bin_digits CHECK (bin ~ '^[0-9]{12}$'),
  ADD CONSTRAINT organisation_named CHECK (name_kk <> '' AND name_ru <> '' AND short_kk <> '' AND short_ru <> ''),
  ADD CONSTRAINT organisation_open_before_closed CHECK (closed_on IS NULL OR opened_on IS NULL OR opened_on <= closed_on);

ALTER TABLE person ADD CONSTRAINT person_email_lower CHECK (email = lower(email) AND email LIKE '%_@_%');

ALTER TABLE directive
  ADD CONSTRAINT directive_time_with_its_rule CHECK ((due_rule = 'time') = (due_time IS NOT NULL)),
  ADD CONSTRAINT directive_time_form CHECK (due_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT directive_issued_whole CHECK (issued_at IS NULL OR (number <> '' AND letter_date IS NOT NULL
    AND subject_kk <> '' AND subject_ru <> '' AND text_kk <> '' AND text_ru <> ''
    AND due_date IS NOT NULL AND late_from IS NOT NULL AND cardinality(platforms) > 0)),
  ADD CONSTRAINT directive_lock_after_due CHECK (lock_at IS NULL OR late_from IS NULL OR lock_at >= late_from);

-- A letter's number is unique for its issuer and year; drafts may still collide.
CREATE UNIQUE INDEX directive_number_per_year
  ON directive (issuer_id, (extract(year FROM letter_date)), lower(number)) WHERE issued_at IS NOT NULL;

ALTER TABLE report_item
  ADD CONSTRAINT report_item_link_whole CHECK (kind <> 'link' OR (url IS NOT NULL AND key IS NOT NULL AND platform IS NOT NULL)),
  ADD CONSTRAINT report_item_reason_whole CHECK (kind <> 'reason' OR (reason <> '' AND slot_id IS NOT NULL)),
  ADD CONSTRAINT report_item_decided_when_submitted CHECK (decision IS NULL OR submission_id IS NOT NULL),
  ADD CONSTRAINT report_item_returned_with_reason CHECK (decision IS DISTINCT FROM 'returned'
    OR return_reason_kk <> '' OR return_reason_ru <> '');

-- One live line for one post; a restored duplicate stays marked as an error.
CREATE UNIQUE INDEX report_item_one_per_post ON report_item (obligation_id, key)
  WHERE kind = 'link' AND removed_at IS NULL AND NOT ('duplicate' = ANY (errors));
-- What waits for a decision: counted on every page of the staff.
CREATE INDEX report_item_waiting ON report_item (obligation_id)
  WHERE submission_id IS NOT NULL AND decision IS NULL AND removed_at IS NULL;
CREATE UNIQUE INDEX report_item_one_reason ON report_item (slot_id) WHERE kind = 'reason' AND removed_at IS NULL;

ALTER TABLE obligation
  ADD CONSTRAINT obligation_exempt_with_reason CHECK (exempt_at IS NULL OR exempt_reason_kk <> '' OR exempt_reason_ru <> ''),
  ADD CONSTRAINT obligation_returned_with_reason CHECK (returned_at IS NULL OR return_reason_kk <> '' OR return_reason_ru <> ''),
  ADD CONSTRAINT obligation_accepted_when_complete CHECK (accepted_at IS NULL OR first_complete_at IS NOT NULL);

ALTER TABLE decision ADD CONSTRAINT decision_returned_with_reason
  CHECK (kind <> 'returned' OR reason_kk <> '' OR reason_ru <> '');

-- Receipt numbers rise and never repeat; a gap after a rollback is allowed.
CREATE SEQUENCE receipt_number;
CREATE FUNCTION next_receipt_number() RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT 'ЖР-' || to_char(portal_now() AT TIME ZONE 'Asia/Almaty', 'YYYY') || '-'
    || lpad(nextval('receipt_number')::text, 5, '0')
$$;

-- ancestor_ids holds the own id and all above; a move carries the whole subtree.
CREATE FUNCTION organisation_set_ancestors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.ancestor_ids := coalesce((SELECT ancestor_ids FROM organisation WHERE id = NEW.parent_id), '{}') || NEW.id;
  IF NEW.parent_id = NEW.id OR (TG_OP = 'UPDATE' AND NEW.parent_id IN
      (SELECT id FROM organisation WHERE ancestor_ids @> ARRAY[NEW.id])) THEN
    RAISE EXCEPTION 'an organisation cannot stand below itself' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER organisation_ancestors BEFORE INSERT OR UPDATE OF parent_id, ancestor_ids ON organisation
  FOR EACH ROW EXECUTE FUNCTION organisation_set_ancestors();

CREATE FUNCTION organisation_carry_children() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE organisation SET ancestor_ids = ancestor_ids WHERE parent_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER organisation_children AFTER UPDATE OF parent_id, ancestor_ids ON organisation
  FOR EACH ROW WHEN (OLD.ancestor_ids IS DISTINCT FROM NEW.ancestor_ids)
  EXECUTE FUNCTION organisation_carry_children();

-- What has happened stays: no update, no deletion, no truncation.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_append_only BEFORE UPDATE OR DELETE ON submission
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_no_truncate BEFORE TRUNCATE ON submission EXECUTE FUNCTION refuse_change();
