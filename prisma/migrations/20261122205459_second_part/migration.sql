-- CreateEnum
CREATE TYPE "DayKind" AS ENUM ('off', 'working');

-- CreateEnum
CREATE TYPE "ExtensionState" AS ENUM ('requested', 'granted', 'refused', 'cancelled');

-- CreateEnum
CREATE TYPE "DirectiveFileKind" AS ENUM ('letter', 'attachment');

-- CreateEnum
CREATE TYPE "FileState" AS ENUM ('waiting', 'ready', 'refused');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('reading', 'preview', 'applying', 'done', 'undoing', 'undone', 'failed');

-- CreateEnum
CREATE TYPE "ImportOutcome" AS ENUM ('create', 'update', 'same', 'bad');

-- CreateEnum
CREATE TYPE "InvitationKind" AS ENUM ('first_admin', 'invite', 'reset');

-- AlterTable
ALTER TABLE "account" ADD COLUMN     "confirmed_at" TIMESTAMPTZ,
ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "directive" ADD COLUMN     "closed_at" TIMESTAMPTZ,
ADD COLUMN     "edition" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "withdraw_reason_kk" TEXT,
ADD COLUMN     "withdraw_reason_ru" TEXT,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "deputy_for_id" UUID,
ADD COLUMN     "valid_from" TIMESTAMPTZ,
ADD COLUMN     "valid_to" TIMESTAMPTZ;

-- AlterTable: what was issued before keeps the deadline of its letter and the names of today.
ALTER TABLE "obligation" ADD COLUMN     "acknowledged_edition" INTEGER,
ADD COLUMN     "due_date" DATE,
ADD COLUMN     "due_rule" "DueRule",
ADD COLUMN     "due_time" TEXT,
ADD COLUMN     "name_kk" TEXT,
ADD COLUMN     "name_ru" TEXT,
ADD COLUMN     "refusal_reason_kk" TEXT,
ADD COLUMN     "refusal_reason_ru" TEXT,
ADD COLUMN     "refused_at" TIMESTAMPTZ,
ADD COLUMN     "short_kk" TEXT,
ADD COLUMN     "short_ru" TEXT;
UPDATE "obligation" o SET due_date = d.due_date, due_rule = d.due_rule, due_time = d.due_time,
  name_kk = g.name_kk, name_ru = g.name_ru, short_kk = g.short_kk, short_ru = g.short_ru,
  acknowledged_edition = CASE WHEN o.acknowledged_at IS NOT NULL THEN 1 END
  FROM directive d, organisation g WHERE d.id = o.directive_id AND g.id = o.institution_id;
ALTER TABLE "obligation" ALTER COLUMN "due_date" SET NOT NULL, ALTER COLUMN "due_rule" SET NOT NULL,
ALTER COLUMN "name_kk" SET NOT NULL, ALTER COLUMN "name_ru" SET NOT NULL,
ALTER COLUMN "short_kk" SET NOT NULL, ALTER COLUMN "short_ru" SET NOT NULL;

-- AlterTable
ALTER TABLE "organisation"
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "feed_token_hash" BYTEA,
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "audit_link" (
    "entry_id" BIGINT NOT NULL,
    "chain_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_link_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "audit_chain" (
    "id" UUID NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "date" DATE NOT NULL,
    "kind" "DayKind" NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "directive_edition" (
    "directive_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "subject_kk" TEXT NOT NULL,
    "subject_ru" TEXT NOT NULL,
    "text_kk" TEXT NOT NULL,
    "text_ru" TEXT NOT NULL,
    "sources" TEXT[],
    "reason_kk" TEXT,
    "reason_ru" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "directive_edition_pkey" PRIMARY KEY ("directive_id","number")
);

-- CreateTable
CREATE TABLE "extension" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "directive_id" UUID NOT NULL,
    "obligation_id" UUID,
    "state" "ExtensionState" NOT NULL,
    "request_reason" TEXT,
    "requested_date" DATE,
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ,
    "due_date" DATE,
    "due_rule" "DueRule",
    "due_time" TEXT,
    "reason_kk" TEXT,
    "reason_ru" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ,
    "before" JSONB,
    "cancelled_at" TIMESTAMPTZ,

    CONSTRAINT "extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directive_file" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "directive_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "kind" "DirectiveFileKind" NOT NULL,
    "added_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "removed_at" TIMESTAMPTZ,

    CONSTRAINT "directive_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organisation_id" UUID NOT NULL,
    "sha256" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" "FileState" NOT NULL DEFAULT 'waiting',
    "problem" TEXT,
    "page_count" INTEGER,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),

    CONSTRAINT "file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_page" (
    "file_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,

    CONSTRAINT "file_page_pkey" PRIMARY KEY ("file_id","number")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organisation_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'reading',
    "total" INTEGER NOT NULL DEFAULT 0,
    "processed" INTEGER NOT NULL DEFAULT 0,
    "creates" INTEGER NOT NULL DEFAULT 0,
    "updates" INTEGER NOT NULL DEFAULT 0,
    "same" INTEGER NOT NULL DEFAULT 0,
    "bad" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "applied_at" TIMESTAMPTZ,
    "undone_at" TIMESTAMPTZ,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "errors" JSONB NOT NULL DEFAULT '[]',
    "outcome" "ImportOutcome" NOT NULL,
    "organisation_id" UUID,
    "before" JSONB,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("import_id","number")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "person_id" UUID,
    "organisation_id" UUID,
    "directive_id" UUID,
    "obligation_id" UUID,
    "payload" JSONB NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "sent_at" TIMESTAMPTZ,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "failed_at" TIMESTAMPTZ,

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "token_hash" BYTEA NOT NULL,
    "kind" "InvitationKind" NOT NULL,
    "person_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "former_name" (
    "organisation_id" UUID NOT NULL,
    "until" DATE NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "short_kk" TEXT NOT NULL,
    "short_ru" TEXT NOT NULL,

    CONSTRAINT "former_name_pkey" PRIMARY KEY ("organisation_id","until")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_link_chain_id_seq_key" ON "audit_link"("chain_id", "seq");

-- CreateIndex
CREATE INDEX "extension_directive_id_idx" ON "extension"("directive_id");

-- CreateIndex
CREATE INDEX "extension_obligation_id_idx" ON "extension"("obligation_id");

-- CreateIndex
CREATE INDEX "directive_file_directive_id_idx" ON "directive_file"("directive_id");

-- CreateIndex
CREATE INDEX "file_sha256_idx" ON "file"("sha256");

-- CreateIndex
CREATE INDEX "import_run_organisation_id_idx" ON "import_run"("organisation_id");

-- CreateIndex
CREATE INDEX "import_row_import_id_outcome_idx" ON "import_row"("import_id", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_message_dedupe_key_key" ON "outbox_message"("dedupe_key");

-- CreateIndex
CREATE INDEX "outbox_message_obligation_id_idx" ON "outbox_message"("obligation_id");

-- CreateIndex
CREATE INDEX "outbox_message_directive_id_idx" ON "outbox_message"("directive_id");

-- CreateIndex
CREATE INDEX "outbox_message_person_id_idx" ON "outbox_message"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_person_id_idx" ON "invitation"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_feed_token_hash_key" ON "person"("feed_token_hash");

-- AddForeignKey
ALTER TABLE "audit_link" ADD CONSTRAINT "audit_link_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "audit_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_edition" ADD CONSTRAINT "directive_edition_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_obligation_id_fkey" FOREIGN KEY ("obligation_id") REFERENCES "obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_file" ADD CONSTRAINT "directive_file_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_file" ADD CONSTRAINT "directive_file_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_page" ADD CONSTRAINT "file_page_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_deputy_for_id_fkey" FOREIGN KEY ("deputy_for_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_name" ADD CONSTRAINT "former_name_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Search over both languages: one folded text, compared by trigrams. Folds as src/domain/register/fold.ts does.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION fold_search(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(lower(words COLLATE "und-x-icu"), 'әғқңөұүһіё', 'агкноуухие')
$$;
ALTER TABLE "organisation" ADD COLUMN "search" TEXT GENERATED ALWAYS AS (fold_search(
  name_kk || ' ' || name_ru || ' ' || short_kk || ' ' || short_ru || ' ' || coalesce(bin, ''))) STORED;
CREATE INDEX "organisation_search" ON "organisation" USING gin (search gin_trgm_ops);

-- The first edition of what was issued before.
INSERT INTO directive_edition (directive_id, number, subject_kk, subject_ru, text_kk, text_ru, sources, by_id, at)
  SELECT id, 1, subject_kk, subject_ru, text_kk, text_ru, sources, created_by_id, issued_at
  FROM directive WHERE issued_at IS NOT NULL;

-- One open request for each obligation.
CREATE UNIQUE INDEX "extension_one_open_request" ON "extension" (obligation_id) WHERE state = 'requested';

-- The audit's chain: every entry is linked to the one before it in its department, when its transaction ends,
-- so that the lock on the chain's end is held for a moment only.
CREATE FUNCTION audit_text(e audit_entry) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(e.id, (extract(epoch FROM e.at) * 1000000)::bigint, e.actor, e.action, e.organisation_id,
    e.subject_type, e.subject_id, e.before, e.after, e.request_id)::text
$$;
CREATE FUNCTION audit_link_entry(e audit_entry) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  chain uuid := coalesce((SELECT above.id FROM organisation own JOIN organisation above ON above.id = ANY (own.ancestor_ids)
    WHERE own.id = e.organisation_id AND above.kind IN ('ministry', 'department')
    ORDER BY cardinality(above.ancestor_ids) DESC LIMIT 1), '00000000-0000-0000-0000-000000000000');
  words bytea := convert_to(audit_text(e), 'UTF8');
  head audit_chain;
BEGIN
  INSERT INTO audit_chain AS c (id, seq, hash) VALUES (chain, 1, sha256(words))
    ON CONFLICT (id) DO UPDATE SET seq = c.seq + 1, hash = sha256(c.hash || words) RETURNING * INTO head;
  INSERT INTO audit_link (entry_id, chain_id, seq, hash) VALUES (e.id, chain, head.seq, head.hash);
END $$;
DO $$ DECLARE e audit_entry; BEGIN
  FOR e IN SELECT * FROM audit_entry ORDER BY id LOOP PERFORM audit_link_entry(e); END LOOP;
END $$;
CREATE FUNCTION audit_entry_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_link_entry(NEW);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER audit_entry_chain AFTER INSERT ON audit_entry DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION audit_entry_chain();
CREATE TRIGGER audit_link_append_only BEFORE UPDATE OR DELETE ON audit_link
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_link_no_truncate BEFORE TRUNCATE ON audit_link EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_chain_kept BEFORE DELETE ON audit_chain FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_chain_no_truncate BEFORE TRUNCATE ON audit_chain EXECUTE FUNCTION refuse_change();

-- Days off of 2026, as published. Staff edit the table.
INSERT INTO calendar_day (date, kind, name_kk, name_ru) VALUES
  ('2026-01-01', 'off', 'Жаңа жыл', 'Новый год'),
  ('2026-01-02', 'off', 'Жаңа жыл', 'Новый год'),
  ('2026-01-07', 'off', 'Рождество', 'Рождество Христово'),
  ('2026-03-08', 'off', 'Халықаралық әйелдер күні', 'Международный женский день'),
  ('2026-03-09', 'off', 'Халықаралық әйелдер күні (ауыстырылған)', 'Международный женский день (перенос)'),
  ('2026-03-21', 'off', 'Наурыз мейрамы', 'Наурыз мейрамы'),
  ('2026-03-22', 'off', 'Наурыз мейрамы', 'Наурыз мейрамы'),
  ('2026-03-23', 'off', 'Наурыз мейрамы', 'Наурыз мейрамы'),
  ('2026-03-24', 'off', 'Наурыз мейрамы (ауыстырылған)', 'Наурыз мейрамы (перенос)'),
  ('2026-03-25', 'off', 'Наурыз мейрамы (ауыстырылған)', 'Наурыз мейрамы (перенос)'),
  ('2026-05-01', 'off', 'Қазақстан халқының бірлігі мерекесі', 'Праздник единства народа Казахстана'),
  ('2026-05-07', 'off', 'Отан қорғаушы күні', 'День защитника Отечества'),
  ('2026-05-09', 'off', 'Жеңіс күні', 'День Победы'),
  ('2026-05-11', 'off', 'Жеңіс күні (ауыстырылған)', 'День Победы (перенос)'),
  ('2026-05-27', 'off', 'Құрбан айт', 'Курбан айт'),
  ('2026-07-06', 'off', 'Астана күні', 'День столицы'),
  ('2026-10-25', 'off', 'Республика күні', 'День Республики'),
  ('2026-10-26', 'off', 'Республика күні (ауыстырылған)', 'День Республики (перенос)'),
  ('2026-12-16', 'off', 'Тәуелсіздік күні', 'День Независимости');
