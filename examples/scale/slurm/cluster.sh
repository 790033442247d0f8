#!/usr/bin/env bash
# A Slurm cluster of this one machine, to try the scripts on: Debian packages slurm-wlm and munge, run as root, everything in FOLDER.
# Usage: cluster.sh start FOLDER; export SLURM_CONF=FOLDER/slurm.conf; …; cluster.sh stop FOLDER
set -eu
action=$1 folder=$(realpath -m "$2")

start() {
  mkdir -p "$folder/state" "$folder/spool" "$folder/munge"
  chmod 700 "$folder/munge"
  head --bytes=1024 /dev/urandom > "$folder/munge/munge.key"
  chmod 600 "$folder/munge/munge.key"
  munged --force --key-file="$folder/munge/munge.key" --socket="$folder/munge.socket" --pid-file="$folder/munge/munged.pid" \
    --log-file="$folder/munged.log" --seed-file="$folder/munge/seed"
  cat > "$folder/slurm.conf" << CONF
ClusterName=one
SlurmctldHost=$(hostname)(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CredType=cred/munge
SlurmctldPort=${SLURM_PORT:-26817}
SlurmdPort=$((${SLURM_PORT:-26817} + 1))
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
ReturnToService=2
MaxArraySize=10001
MpiDefault=none
SchedulerParameters=batch_sched_delay=0
NodeName=$(hostname) NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=2000 State=UNKNOWN
PartitionName=all Nodes=$(hostname) Default=YES MaxTime=INFINITE State=UP
CONF
  # no limits are asked for, so no real control groups are needed
  printf 'CgroupPlugin=cgroup/v1\nCgroupMountpoint=%s\n' "$folder/cgroup" > "$folder/cgroup.conf"
  export SLURM_CONF=$folder/slurm.conf
  slurmctld -f "$SLURM_CONF"
  slurmd -f "$SLURM_CONF" -N "$(hostname)"
  for _ in $(seq 60); do
    sinfo --noheader --format=%T 2> /dev/null | grep -qE 'idle|mixed' && return
    sleep 1
  done
  echo "cluster.sh: the node did not come up: see $folder/*.log" >&2
  exit 1
}

stop() {
  for pid in "$folder/slurmd.pid" "$folder/slurmctld.pid" "$folder/munge/munged.pid"; do
    [ -s "$pid" ] || continue
    number=$(cat "$pid")
    kill "$number" 2> /dev/null || continue
    for _ in $(seq 100); do
      kill -0 "$number" 2> /dev/null || break
      sleep 0.1
    done
  done
}

case $action in
start) start ;;
stop) stop ;;
*) echo 'usage: cluster.sh start|stop FOLDER' >&2 && exit 2 ;;
esac
