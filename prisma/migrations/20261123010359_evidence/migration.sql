-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('screenshot', 'mhtml', 'response', 'text', 'uploaded');

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "verified_at" TIMESTAMPTZ,
    "sha256" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "actor" TEXT NOT NULL,
    "url" TEXT,
    "final_url" TEXT,
    "redirects" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "width" INTEGER,
    "height" INTEGER,
    "file_id" UUID,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_link" (
    "evidence_id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "digest" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "evidence_link_pkey" PRIMARY KEY ("evidence_id")
);

-- CreateTable
CREATE TABLE "evidence_chain" (
    "id" UUID NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "evidence_chain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_file" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "removed_at" TIMESTAMPTZ,

    CONSTRAINT "item_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "evidence_file_id_idx" ON "evidence"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_item_id_verified_at_kind_key" ON "evidence"("item_id", "verified_at", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_link_chain_id_seq_key" ON "evidence_link"("chain_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "item_file_file_id_key" ON "item_file"("file_id");

-- CreateIndex
CREATE INDEX "item_file_item_id_idx" ON "item_file"("item_id");

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "report_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_link" ADD CONSTRAINT "evidence_link_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_file" ADD CONSTRAINT "item_file_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "report_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_file" ADD CONSTRAINT "item_file_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An evidence row is linked to the one before it in its department when its transaction ends, as the journal's
-- entries are. The hash is taken over the row's digest, so that one directive's rows can be proved without the others'.
CREATE FUNCTION evidence_text(e evidence) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(e.id, e.item_id, e.kind, (extract(epoch FROM e.verified_at) * 1000000)::bigint,
    encode(e.sha256, 'hex'), e.size, e.media_type, (extract(epoch FROM e.taken_at) * 1000000)::bigint, e.actor, e.url,
    e.final_url, to_jsonb(e.redirects), e.width, e.height, e.file_id)::text
$$;
CREATE FUNCTION evidence_chain_row() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  chain uuid := (SELECT above.id FROM report_item item JOIN obligation duty ON duty.id = item.obligation_id
    JOIN organisation own ON own.id = duty.institution_id JOIN organisation above ON above.id = ANY (own.ancestor_ids)
    WHERE item.id = NEW.item_id AND (above.kind IN ('ministry', 'department') OR above.parent_id IS NULL)
    ORDER BY above.kind IN ('ministry', 'department') DESC, cardinality(above.ancestor_ids) DESC LIMIT 1);
  mark bytea := sha256(convert_to(evidence_text(NEW), 'UTF8'));
  head evidence_chain;
BEGIN
  INSERT INTO evidence_chain AS c (id, seq, hash) VALUES (chain, 1, sha256(mark))
    ON CONFLICT (id) DO UPDATE SET seq = c.seq + 1, hash = sha256(c.hash || mark) RETURNING * INTO head;
  INSERT INTO evidence_link (evidence_id, chain_id, seq, digest, hash) VALUES (NEW.id, chain, head.seq, mark, head.hash);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER evidence_chain_row AFTER INSERT ON evidence DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION evidence_chain_row();
CREATE TRIGGER evidence_append_only BEFORE UPDATE OR DELETE ON evidence
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_no_truncate BEFORE TRUNCATE ON evidence EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_link_append_only BEFORE UPDATE OR DELETE ON evidence_link
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_link_no_truncate BEFORE TRUNCATE ON evidence_link EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_chain_kept BEFORE DELETE ON evidence_chain FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_chain_no_truncate BEFORE TRUNCATE ON evidence_chain EXECUTE FUNCTION refuse_change();
