-- CreateTable
CREATE TABLE "foreign_host" (
    "host" TEXT NOT NULL,
    "held_by" UUID,
    "held_until" TIMESTAMPTZ NOT NULL,
    "minute_from" TIMESTAMPTZ NOT NULL,
    "asked" INTEGER NOT NULL,
    "free_at" TIMESTAMPTZ NOT NULL,
    "line_end" TIMESTAMPTZ NOT NULL,
    "probe" JSONB,
    "probe_until" TIMESTAMPTZ,

    CONSTRAINT "foreign_host_pkey" PRIMARY KEY ("host")
);
