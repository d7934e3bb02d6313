-- CreateTable
CREATE TABLE "evidence_stamp" (
    "evidence_id" UUID NOT NULL,
    "response" BYTEA NOT NULL,
    "nonce" BYTEA NOT NULL,
    "stamped_at" TIMESTAMPTZ NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),

    CONSTRAINT "evidence_stamp_pkey" PRIMARY KEY ("evidence_id")
);

-- AddForeignKey
ALTER TABLE "evidence_stamp" ADD CONSTRAINT "evidence_stamp_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence_link"("evidence_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A row that was stamped is kept as it is, as the evidence itself.
CREATE TRIGGER evidence_stamp_append_only BEFORE UPDATE OR DELETE ON evidence_stamp
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_stamp_no_truncate BEFORE TRUNCATE ON evidence_stamp EXECUTE FUNCTION refuse_change();
